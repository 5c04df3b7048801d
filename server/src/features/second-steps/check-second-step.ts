import { hour } from '#core/time/instant.ts'
import type { Context } from '#server/platform/context.ts'
import { inTransaction } from '#server/platform/db/transaction.ts'
import { limitTries } from '#server/platform/http/rate-limit.ts'
import { Problem } from '#server/platform/problem.ts'
import { hashRecoveryCode, stepOfCode } from './codes.ts'
import { changeSecondStep, findSecondStep, holdSecondStep, type SecondStep } from './second-step-store.ts'

type Whose = { workspaceId: string; memberId: string }

/** Codes an hour for one member: a million possible ones are too many to try out at that pace. */
const MOST_CODES = 10

export async function hasSecondStep(ctx: Context, who: Whose): Promise<boolean> {
  const step = await findSecondStep(ctx.db, who)
  return step !== null && step.confirmedAt !== null
}

/** Uses a code of the app or a recovery code up; refuses with `wrong_code`. Neither kind counts twice. */
export async function useCode(ctx: Context, who: Whose, code: string): Promise<void> {
  await limitTries(ctx, `code:${who.memberId}`, { limit: MOST_CODES, windowMs: hour })
  await inTransaction(ctx, async (tx) => {
    const step = await holdSecondStep(tx, who)
    if (!step?.confirmedAt) return
    await changeSecondStep(tx, who, used(ctx, who, step, code))
  })
}

function used({ secrets, clock }: Context, { memberId }: Whose, step: SecondStep, code: string): SecondStep {
  const digits = code.replace(/\s/g, '')
  if (/^\d{6}$/.test(digits)) {
    const lastStep = stepOfCode(secrets.open(step.secret), digits, clock.now())
    if (lastStep === null || lastStep <= step.lastStep) throw new Problem('wrong_code')
    return { ...step, lastStep }
  }
  const hash = hashRecoveryCode(secrets, memberId, code)
  if (!step.recoveryHashes.includes(hash)) throw new Problem('wrong_code')
  return { ...step, recoveryHashes: step.recoveryHashes.filter((one) => one !== hash) }
}
