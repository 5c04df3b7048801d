import type { Instant } from '#core/time/instant.ts'

/** What was seen of a ticket without work on it (2.5). Kept beside the ticket; work on it begins it anew. */
export type AvoidedRecord = {
  ticketId: string
  /** Opened and left without an act. */
  leftOpen: number
  snoozes: number
  /** Passed over: a newer ticket of the queue was taken instead. */
  skips: number
  since: Instant | null
  leadToldAt: Instant | null
}

export type AvoidedSight = { saw: 'left_open' | 'snoozed' | 'skipped' | 'worked_on' }
export type AvoidedEvent = { type: 'ticket.avoided'; ticketId: string; skips: number; snoozes: number }
export type AvoidedLimits = { skips: number; snoozes: number }

/** 3 skips or 2 snoozes (2.5). */
export const AVOIDED_LIMITS: AvoidedLimits = { skips: 3, snoozes: 2 }

/** Notes a sight of a ticket; tells the lead once when a limit is reached (2.5). */
export function noteSight(
  _record: AvoidedRecord,
  _sight: AvoidedSight,
  _limits: AvoidedLimits,
  _now: Instant,
): { record: AvoidedRecord; events: AvoidedEvent[] } {
  throw new Error('not written')
}

/** Whether a ticket shows in Avoided. */
export function isAvoided(record: AvoidedRecord): boolean {
  return record.leftOpen + record.snoozes + record.skips > 0
}

/** Oldest and angriest first: by heat (0 to 2), then by how long it has been avoided. */
export function orderAvoided<T extends { record: AvoidedRecord; heat: number }>(_items: readonly T[]): T[] {
  throw new Error('not written')
}
