import type { Calendars } from '#core/clock/clock.ts'
import type { Decision } from '#core/decision.ts'
import type { EscalationEvent } from './escalation-event.ts'
import type { Escalation } from './escalation.ts'
import type { Path } from './path.ts'

/** What deciding about an escalation needs from outside. */
export type EscalationFacts = {
  /** The pinned version of its path. */
  path: Path
  calendars: Calendars
  /** Who is on duty now for each step, in the order of the path; may be empty (5.5). */
  onDuty: readonly (readonly string[])[]
  /** Who is told when the last step is empty too (5.5). */
  fallbackMemberIds: readonly string[]
  /** Who is accountable for the ticket now; becomes the first owner. */
  accountableMemberId: string
  /** Whether its tickets are open, not resolved, closed or merged away; left out: they are. */
  ticketsLive?: boolean
  /** The other open escalations of its tickets (5.7). */
  openEscalations: readonly Pick<Escalation, 'id' | 'kind' | 'ticketIds'>[]
}

export type EscalationDecision = Decision<Escalation, EscalationEvent>
