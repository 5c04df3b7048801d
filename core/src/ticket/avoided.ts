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

export type AvoidedSight = 'left_open' | 'snoozed' | 'skipped' | 'worked_on'
export type AvoidedEvent = { type: 'ticket.avoided'; ticketId: string; skips: number; snoozes: number }
export type AvoidedLimits = { skips: number; snoozes: number }

/** A ticket that nobody has passed over yet. */
export function notAvoided(ticketId: string): AvoidedRecord {
  return { ticketId, leftOpen: 0, snoozes: 0, skips: 0, since: null, leadToldAt: null }
}

/** Notes a sight of a ticket; tells the lead once, when a limit is reached (2.5). Work on it clears it. */
export function noteSight(
  record: AvoidedRecord,
  sight: AvoidedSight,
  limits: AvoidedLimits,
  now: Instant,
): { record: AvoidedRecord; events: AvoidedEvent[] } {
  if (sight === 'worked_on') return { record: notAvoided(record.ticketId), events: [] }
  const next: AvoidedRecord = {
    ...record,
    leftOpen: record.leftOpen + (sight === 'left_open' ? 1 : 0),
    snoozes: record.snoozes + (sight === 'snoozed' ? 1 : 0),
    skips: record.skips + (sight === 'skipped' ? 1 : 0),
    since: record.since ?? now,
  }
  const isDue = next.leadToldAt === null && (next.skips >= limits.skips || next.snoozes >= limits.snoozes)
  if (!isDue) return { record: next, events: [] }
  const { ticketId, skips, snoozes } = next
  return {
    record: { ...next, leadToldAt: now },
    events: [{ type: 'ticket.avoided', ticketId, skips, snoozes }],
  }
}
