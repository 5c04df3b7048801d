import type { Instant } from '#core/time/instant.ts'
import type { Escalation } from './escalation.ts'

export type EscalationDue =
  'repeat' | 'acknowledgement' | 'return' | 'acknowledgement_expiry' | 'update' | 'close_warning' | 'close_by'

/** The next instant at which time decides something about an escalation; null when it is over or nothing is left. */
export function nextDue(_state: Escalation): { at: Instant; what: EscalationDue } | null {
  throw new Error('not written')
}
