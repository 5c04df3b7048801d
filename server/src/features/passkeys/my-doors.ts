import type { Output } from '#contracts/client.ts'
import { formatInstant, type Instant } from '#core/time/instant.ts'
import { findSecondStep, type MemberActor } from '#server/features/second-steps/index.ts'
import type { Context } from '#server/platform/context.ts'
import { passkeysOf } from './passkey-store.ts'

const said = (at: Instant | null) => (at === null ? null : formatInstant(at))

/** How the member gets in beside the password. */
export async function readMyDoors(ctx: Context, me: MemberActor): Promise<Output<'readMyDoors'>> {
  const step = await findSecondStep(ctx.db, me)
  const passkeys = await passkeysOf(ctx.db, me)
  return {
    codesSince: said(step?.confirmedAt ?? null),
    recoveryCodesLeft: step?.confirmedAt ? step.recoveryHashes.length : 0,
    passkeys: passkeys.map(({ id, name, createdAt, lastUsedAt }) => ({
      id,
      name,
      createdAt: formatInstant(createdAt),
      lastUsedAt: said(lastUsedAt),
    })),
  }
}
