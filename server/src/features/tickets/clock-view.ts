import { businessTimeBetween } from '#core/calendar/arithmetic.ts'
import type { Clock } from '#core/clock/clock.ts'
import { targetMs } from '#core/clock/ledger.ts'
import { clockTimeState } from '#core/clock/time-state.ts'
import { formatInstant, type Instant } from '#core/time/instant.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import { iso } from './ticket-row-view.ts'

/** A clock with its working time left. */
export function clockView(desk: Desk, clock: Clock, now: Instant) {
  const calendar = desk.calendarOf(clock.calendarId, clock.calendarVersion)
  const left =
    clock.state === 'running' && clock.dueAt !== null ? businessTimeBetween(calendar, now, clock.dueAt) : null
  return {
    id: clock.id,
    kind: clock.kind,
    state: clock.state,
    startedAt: formatInstant(clock.startedAt),
    dueAt: iso(clock.dueAt),
    metAt: iso(clock.metAt),
    breachedAt: iso(clock.breachedAt),
    targetMs: targetMs(clock, desk.calendarOf),
    leftMs: left,
    timeState: clockTimeState(clock, desk.calendarOf, now),
    commitmentId: clock.subject.kind === 'commitment' ? clock.subject.id : null,
    escalationId: clock.subject.kind === 'escalation' ? clock.subject.id : null,
  }
}
