import { instant, type Instant } from '#core/time/instant.ts'
import type { Clock, ClockEvent, ClockStep } from './clock.ts'
import { targetOf } from './ledger.ts'

type Firing = { at: Instant; what: { warning: number } | 'breach' }

/** The next thing a clock will say, and when; null when nothing is left to say (paused, met, cancelled, breached). */
export function nextFiring(clock: Clock): Firing | null {
  return firings(clock)[0] ?? null
}

/**
 * Fires everything due by `now` in due order, each exactly once, marked with how late (4.5). `through`, when earlier,
 * fires only what was due by then.
 */
export function reachTime(clock: Clock, now: Instant, through: Instant = now): ClockStep {
  const due = firings(clock).filter((firing) => firing.at <= through)
  if (due.length === 0) return { clock, events: [] }
  const warnedAt = { ...clock.warnedAt }
  let { breachedAt } = clock
  const events = due.map(({ at, what }): ClockEvent => {
    const about = { clockId: clock.id, kind: clock.kind, at, lateByMs: now - at }
    if (what === 'breach') {
      breachedAt = at
      return { type: 'clock.breached', ...about }
    }
    warnedAt[what.warning] = at
    return { type: 'clock.warned', percent: what.warning, ...about }
  })
  return { clock: { ...clock, warnedAt, breachedAt }, events }
}

/** What a running clock has still to say, in due order. */
function firings(clock: Clock): Firing[] {
  if (clock.state !== 'running' || clock.breachedAt !== null) return []
  const found: Firing[] = clock.warnAtPercents
    .filter((percent) => clock.warnedAt[percent] === undefined && clock.warnDueAt[percent] !== undefined)
    .map((percent) => ({ at: fireable(clock, clock.warnDueAt[percent]!), what: { warning: percent } }))
    .sort((a, b) => a.at - b.at || a.what.warning - b.what.warning)
  if (clock.dueAt !== null) found.push({ at: fireable(clock, clock.dueAt), what: 'breach' })
  return found
}

/** A new target may lie in the past, and a pause silences: nothing is true before the target was set and time ran. */
function fireable(clock: Clock, at: Instant): Instant {
  const running = clock.segments.at(-1)!
  const from = running.reason === 'resumed' ? running.from : clock.startedAt
  return instant(Math.max(at, targetOf(clock).from, from))
}
