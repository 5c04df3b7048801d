import { fireRules, ruleDueAt } from '#core/automation/fire-rules.ts'
import type { Clock } from '#core/clock/clock.ts'
import type { Instant } from '#core/time/instant.ts'
import { holdTicket } from '#server/features/tickets/index.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import { setTimer, type TimerHandler } from '#server/platform/timers/timers.ts'
import { workIn, type Reaction, type Work } from '#server/platform/work.ts'
import { carryOutFiring } from './carry-out-firing.ts'
import { firedOn, rulesOf, type NamedRule } from './rule-store.ts'
import { isAlive, ruleValues } from './rule-values.ts'

/** Timer kind: the next rule that looks at a clock of a ticket. */
export const AUTOMATION_TIMER = 'automation'

/**
 * The time of a rule has come. Decided again from the clocks as they are now: one that was met, paused or aimed anew
 * meanwhile sets nothing off.
 */
export const clockRulesDue: TimerHandler = async (ctx, tx, timer, now) => {
  const { workspaceId, subject: ticketId } = timer
  const actor = { kind: 'system' as const, workspaceId, because: 'time' }
  await workIn(ctx, tx, actor, now, async (work) => {
    const desk = await loadDesk(work, workspaceId)
    const rules = await clockRules(work, desk)
    if (rules.length === 0) return
    const hold = await holdTicket(work, ticketId)
    const fired = await firedOn(work, ticketId)
    for (const rule of rules) {
      for (const clock of hold.clocks.filter(isRunning)) {
        const values = ruleValues(desk, hold, { kind: clock.kind })
        const facts = { subjectId: ticketId, values, fired, alive: isAlive(hold) }
        for (const { key } of fireRules([rule], occasionOf(clock), facts, now)) {
          fired.add(key)
          await carryOutFiring(work, desk, hold, { rule, key, event: null })
        }
      }
    }
    const later = hold.clocks.flatMap((clock) => momentsOf(rules, clock)).filter((at) => at > now)
    arm(work, ticketId, later)
  })
}

/** A clock that began or was aimed anew is looked at in its time, at once where that has come already. */
const armForClock: Reaction = async (work, { ticketId, data }) => {
  if (ticketId === null) return
  const desk = await loadDesk(work, work.workspaceId)
  const rules = await clockRules(work, desk)
  if (rules.length === 0) return
  const { clocks } = await holdTicket(work, ticketId)
  const next = clocks.flatMap((clock) =>
    momentsOf(rules, clock).filter((at) => at > work.now || clock.id === data.clockId),
  )
  arm(work, ticketId, next)
}

export const armReactions = ['clock.started', 'clock.resumed', 'clock.retargeted'].map(
  (type) => [type, armForClock] as const,
)

export function arm(work: Work, ticketId: string, moments: readonly Instant[]): void {
  if (moments.length === 0) return
  const dueAt = moments.reduce((a, b) => (a < b ? a : b))
  const { workspaceId } = work
  void setTimer(work.batch, { workspaceId, subject: ticketId, kind: AUTOMATION_TIMER, dueAt })
}

/** When the rules look at a clock. */
export function momentsOf(rules: readonly NamedRule[], clock: Clock): Instant[] {
  if (!isRunning(clock)) return []
  return rules.flatMap((rule) => ruleDueAt(rule, clock) ?? [])
}

export async function clockRules(
  work: Work,
  desk: Parameters<typeof rulesOf>[1],
): Promise<readonly NamedRule[]> {
  return (await rulesOf(work.tx, desk)).filter(({ trigger }) => trigger.on === 'clock')
}

function isRunning(clock: Clock): boolean {
  return clock.state === 'running' && clock.dueAt !== null
}

function occasionOf({ id, kind, cycle, startedAt, dueAt }: Clock) {
  return { on: 'clock' as const, clockId: id, kind, cycle, startedAt, dueAt }
}
