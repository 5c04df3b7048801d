import { minute } from '#core/time/instant.ts'
import type { Output } from '#contracts/client.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { limitTries } from '#server/platform/http/rate-limit.ts'
import { Problem, refuse } from '#server/platform/problem.ts'
import { appendEvent, doWork, type Work } from '#server/platform/work.ts'
import { hashRecoveryCode, makeRecoveryCodes, makeSecret, secretUri, stepOfCode } from './codes.ts'
import { memberOnly, proveItIsMe } from './prove-it-is-me.ts'
import { beginSecondStep, changeSecondStep, dropSecondStep, holdSecondStep } from './second-step-store.ts'

/** Makes a secret for an app; it counts for nothing until a first code proves that the app has it. */
export async function beginMyCodes(
  ctx: Context,
  actor: Actor,
  password: string,
): Promise<Output<'beginMyCodes'>> {
  const me = await proveItIsMe(ctx, actor, password)
  const secret = makeSecret(ctx.ids)
  await doWork(ctx, actor, async (work) => {
    const step = await holdSecondStep(work.tx, me)
    if (step?.confirmedAt) refuse({ code: 'second_step.is_on' })
    await beginSecondStep(work, me.memberId, ctx.secrets.seal(secret))
  })
  return { secret, uri: secretUri(secret, me.email, me.workspaceName) }
}

/** Turns the second step on. Gives the recovery codes, which are in this answer and nowhere else. */
export async function confirmMyCodes(
  ctx: Context,
  actor: Actor,
  code: string,
): Promise<Output<'confirmMyCodes'>> {
  const me = memberOnly(actor)
  await limitTries(ctx, `confirm_code:${me.memberId}`, { limit: 10, windowMs: 10 * minute })
  const recoveryCodes = makeRecoveryCodes(ctx.ids)
  await doWork(ctx, actor, async (work) => {
    const step = await holdSecondStep(work.tx, me)
    if (!step) refuse({ code: 'second_step.not_begun' })
    if (step.confirmedAt) refuse({ code: 'second_step.is_on' })
    const lastStep = stepOfCode(ctx.secrets.open(step.secret), code.replace(/\s/g, ''), work.now)
    if (lastStep === null) throw new Problem('wrong_code')
    const recoveryHashes = recoveryCodes.map((one) => hashRecoveryCode(ctx.secrets, me.memberId, one))
    await changeSecondStep(work.tx, me, { confirmedAt: work.now, lastStep, recoveryHashes })
    tell(work, me.memberId, 'member.second_step_on')
  })
  return { recoveryCodes }
}

export async function renewMyRecoveryCodes(
  ctx: Context,
  actor: Actor,
  password: string,
): Promise<Output<'renewMyRecoveryCodes'>> {
  const me = await proveItIsMe(ctx, actor, password)
  const recoveryCodes = makeRecoveryCodes(ctx.ids)
  await doWork(ctx, actor, async (work) => {
    const step = await holdSecondStep(work.tx, me)
    if (!step?.confirmedAt) refuse({ code: 'second_step.not_begun' })
    const recoveryHashes = recoveryCodes.map((one) => hashRecoveryCode(ctx.secrets, me.memberId, one))
    await changeSecondStep(work.tx, me, { ...step, recoveryHashes })
    tell(work, me.memberId, 'member.recovery_codes_renewed')
  })
  return { recoveryCodes }
}

export async function endMyCodes(ctx: Context, actor: Actor, password: string): Promise<undefined> {
  const me = await proveItIsMe(ctx, actor, password)
  await doWork(ctx, actor, async (work) => {
    await dropSecondStep(work, me.memberId)
    tell(work, me.memberId, 'member.second_step_off')
  })
}

function tell(work: Work, memberId: string, type: string): void {
  appendEvent(work, { type, subjectId: memberId })
}
