import type { Instant } from '#core/time/instant.ts'
import { followWait, isOpenClock } from './clock-commands.ts'
import type { Calendars, Clock, ClockEvent, ClockSubject, Wait } from './clock.ts'

/** What a merge did to the clocks of two tickets: those that moved, and those it ended, as they were before. */
export type MergedClocks = { moved: readonly string[]; ended: readonly Clock[] }

type Side = { subject: ClockSubject; wait: Wait | null }

/** Of the clocks before and after a merge, what it moved to the living ticket and what it ended. */
export function mergedClocks(before: readonly Clock[], after: readonly Clock[]): MergedClocks {
  const now = new Map(after.map((clock) => [clock.id, clock]))
  const open = before.filter(isOpenClock)
  return {
    moved: open
      .filter(
        (clock) => isOpenClock(now.get(clock.id)!) && now.get(clock.id)!.subject.id !== clock.subject.id,
      )
      .map(({ id }) => id),
    ended: open.filter((clock) => !isOpenClock(now.get(clock.id)!)),
  }
}

/**
 * Undoes what a merge did to clocks (1.7). What moved and still runs goes back; what the merge ended goes on as if it
 * had never stopped, unless one of its kind runs there by now: the customer waited all along. What was warned or
 * breached meanwhile stays so; what fell due meanwhile is found late, once (4.5). Gives the changed ones and the events.
 */
export function partClocks(
  clocks: readonly Clock[],
  { moved, ended }: MergedClocks,
  [from, into]: readonly [Side, Side],
  at: Instant,
  calendars: Calendars,
): { changed: Clock[]; events: ClockEvent[] } {
  const changed = new Map<string, Clock>()
  const events: ClockEvent[] = []
  const now = () => clocks.map((clock) => changed.get(clock.id) ?? clock)
  const follow = (clock: Clock, wait: Wait | null) => {
    const step = followWait(clock, wait, at, calendars)
    changed.set(clock.id, step.clock)
    events.push(...step.events)
  }
  for (const clock of clocks)
    if (moved.includes(clock.id) && isOpenClock(clock)) follow({ ...clock, subject: from.subject }, from.wait)
  for (const before of ended) {
    const dead = clocks.find(({ id }) => id === before.id)
    if (!dead || dead.state !== 'cancelled' || runsAlready(now(), before)) continue
    const { warnedAt, breachedAt } = dead
    const alive = { ...before, warnedAt, breachedAt }
    const { id: clockId, kind, dueAt } = alive
    events.push({ type: 'clock.resumed', clockId, kind, at, dueAt })
    follow(alive, before.subject.id === from.subject.id ? from.wait : into.wait)
  }
  return { changed: [...changed.values()], events }
}

function runsAlready(clocks: readonly Clock[], { kind, subject }: Clock): boolean {
  return (
    kind !== 'statutory' &&
    clocks.some((clock) => isOpenClock(clock) && clock.kind === kind && clock.subject.id === subject.id)
  )
}
