import type { Term } from '#core/calendar/term.ts'
import { parseInstant, type Instant } from '#core/time/instant.ts'
import type { ClockStart } from './clock-action.ts'
import { WARN_AT_PERCENTS, type ClockSubject, type Wait } from './clock.ts'

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
  pausesOn: Wait[]
}

export type StatutoryFacts = {
  /** The duties a workspace switched on, by id. */
  dutyIds: readonly string[]
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

/** The statutory clocks a ticket gets from the duties that are switched on and in force when it begins (4.6). */
export function statutoryClocks(
  duties: readonly StatutoryDuty[],
  facts: StatutoryFacts,
): { dutyId: string; start: ClockStart }[] {
  const { subject, cycle, calendarId, calendarVersion } = facts
  const whose = {
    kind: 'statutory' as const,
    subject,
    cycle,
    calendarId,
    calendarVersion,
  }
  return duties
    .filter((duty) => facts.dutyIds.includes(duty.id) && isInForce(duty, beginning(duty, facts)))
    .map((duty) => {
      const says = {
        term: statutoryTerm(duty),
        pausesOn: duty.pausesOn,
        warnAtPercents: [...WARN_AT_PERCENTS],
      }
      return {
        dutyId: duty.id,
        start: { ...whose, ...says, policyVersionId: duty.id, from: beginning(duty, facts), dueAt: null },
      }
    })
}

/** A duty applies to what begins on or after its effective date (UTC). */
function isInForce(duty: StatutoryDuty, at: Instant): boolean {
  return duty.effectiveFrom === null || parseInstant(`${duty.effectiveFrom}T00:00:00Z`) <= at
}

function beginning(duty: StatutoryDuty, facts: StatutoryFacts): Instant {
  switch (duty.startsAt) {
    case 'receipt':
    case 'complaint':
      return facts.receivedAt
    case 'registration':
      return facts.registeredAt
    case 'sending':
      return facts.sentAt
  }
}
