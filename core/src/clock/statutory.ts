import type { Term } from '#core/calendar/term.ts'
import type { Instant } from '#core/time/instant.ts'
import type { ClockStart } from './clock-action.ts'
import type { ClockSubject } from './clock.ts'

/** One duty of the law, as of `verifiedOn`. Check before relying on it (4.6). */
export type StatutoryDuty = {
  id: string
  jurisdiction: string
  sector: string
  rule: string
  duty: string
  amount: number
  unit: 'hour' | 'calendar_day' | 'business_day' | 'week' | 'month'
  startsAt: 'receipt' | 'complaint' | 'registration' | 'sending'
  extension: string
  requiredContent: string
  legalForce: 'law' | 'rule' | 'guidance' | 'outside_body'
  effectiveFrom: string | null
  trust: 'primary' | 'secondary'
  verifiedOn: string
  note: string
  /** Waits that pause it; empty unless the row says so. */
  pausesOn: ('pending' | 'on_hold')[]
}

export type StatutoryFacts = {
  /** The duties a workspace switched on, by id. */
  dutyIds: readonly string[]
  jurisdiction: string
  subject: ClockSubject
  cycle: number
  /** When the customer sent it, when we received it, when it was registered. */
  sentAt: Instant
  receivedAt: Instant
  registeredAt: Instant
  /** The calendar of working days of the jurisdiction; null counts every day. */
  calendarId: string | null
  calendarVersion: number | null
}

/** The term of a duty. */
export function statutoryTerm(duty: StatutoryDuty): Term {
  return { amount: duty.amount, unit: duty.unit }
}

/** The statutory clocks a ticket gets from the duties that are on and in force (4.6). */
export function statutoryClocks(
  _duties: readonly StatutoryDuty[],
  _facts: StatutoryFacts,
): { dutyId: string; start: ClockStart }[] {
  throw new Error('not written')
}
