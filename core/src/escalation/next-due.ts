import type { Instant } from '#core/time/instant.ts'
import { isOpen, type Escalation } from './escalation.ts'

/** What time decides; updates to the customer and warnings are the clocks' to fire. */
export type EscalationDue = 'repeat' | 'acknowledgement' | 'return' | 'acknowledgement_expiry' | 'close_by'

/** The next instant at which time decides something about an escalation; null when it is over or nothing is left. */
export function nextDue(state: Escalation): { at: Instant; what: EscalationDue } | null {
  return dues(state)[0] ?? null
}

/** Everything time will decide about an escalation as it stands, soonest first. */
export function dues(state: Escalation): { at: Instant; what: EscalationDue }[] {
  if (!isOpen(state)) return []
  const found: { at: Instant | null; what: EscalationDue }[] = [
    { at: state.closeOverdueAt === null ? state.closeBy : null, what: 'close_by' },
    { at: state.ackDueAt, what: state.state === 'returned' ? 'return' : 'acknowledgement' },
    { at: state.acknowledgementExpiresAt, what: 'acknowledgement_expiry' },
    { at: state.nextRepeatAt, what: 'repeat' },
  ]
  return found
    .filter((due): due is { at: Instant; what: EscalationDue } => due.at !== null)
    .sort((a, b) => a.at - b.at)
}
