import { sql } from 'kysely'
import { setMemberPassword } from '#server/features/members/index.ts'
import type { Context } from '#server/platform/context.ts'
import { at, type Database, type Tx } from '#server/platform/db/database.ts'
import { inTransaction } from '#server/platform/db/transaction.ts'
import { found } from '#server/platform/problem.ts'

export type Door = { workspaceId: string; memberId: string }

/** Whose password a link may set; null when it was used, is over or never was. Looking uses nothing up. */
export async function findDoor(ctx: Pick<Context, 'clock' | 'secrets'>, db: Database | Tx, token: string) {
  const row = await db
    .selectFrom('memberTokens')
    .select(['workspaceId', 'memberId'])
    .where('tokenHash', '=', ctx.secrets.hashToken(token))
    .where('usedAt', 'is', null)
    .where(sql<boolean>`expires_at > ${at(ctx.clock.now())}`)
    .executeTakeFirst()
  return (row ?? null) as Door | null
}

/** Sets the password once; every link of the member ends, and every session too. */
export async function choosePassword(ctx: Context, token: string, next: string): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const { workspaceId, memberId } = found(await findDoor(ctx, tx, token))
    const { numUpdatedRows } = await tx
      .updateTable('memberTokens')
      .set({ usedAt: at(ctx.clock.now()) })
      .where('workspaceId', '=', workspaceId)
      .where('memberId', '=', memberId)
      .where('usedAt', 'is', null)
      .executeTakeFirst()
    // Two at once: the second finds it used.
    found(numUpdatedRows > 0n || null)
    const actor = { kind: 'system', workspaceId, because: 'password reset' } as const
    await setMemberPassword({ ...ctx, db: tx }, actor, { id: memberId, next })
  })
}
