import type { Actor, Context } from '#server/platform/context.ts'
import { actingMember } from './acting-member.ts'
import { actOnEscalation } from './act-on-escalation.ts'
import type { EscalationView } from './escalation-view.ts'
import { commandEscalation } from './command-escalation.ts'

/** Up one step now; the revision that was seen keeps two clicks from climbing two (5.7). */
export function climbEscalation(
  ctx: Context,
  actor: Actor,
  id: string,
  { asOf, reason }: { asOf: number; reason: string },
): Promise<EscalationView> {
  const memberId = actingMember(actor)
  return actOnEscalation(ctx, actor, id, ({ work, desk, hold }) =>
    commandEscalation(work, desk, hold, { do: 'climb', memberId, reason, asOf }),
  )
}
