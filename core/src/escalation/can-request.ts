import type { Refusal } from '#core/decision.ts'
import { refuse } from '#core/decision.ts'
import type { Escalation } from './escalation.ts'
import type { EscalationKind } from './path.ts'

/** Why no escalation of a kind may begin on these tickets: one open of each kind per ticket (5.7). Null when it may. */
export function canRequest(
  open: readonly Pick<Escalation, 'id' | 'kind' | 'ticketIds'>[],
  kind: EscalationKind,
  ticketIds: readonly string[],
): Refusal | null {
  const same = open.find(
    (other) => other.kind === kind && other.ticketIds.some((id) => ticketIds.includes(id)),
  )
  return same ? refuse('escalation.already_open', { escalationId: same.id, kind }).refusal : null
}
