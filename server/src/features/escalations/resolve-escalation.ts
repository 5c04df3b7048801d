import type { Actor, Context } from '#server/platform/context.ts'
import { actingMember } from './acting-member.ts'
import { actOnEscalation } from './act-on-escalation.ts'
import type { EscalationView } from './escalation-view.ts'
import { commandEscalation } from './command-escalation.ts'

/** It is put right: those who had it before learn the outcome (5.7). */
export function resolveEscalation(
  ctx: Context,
  actor: Actor,
  id: string,
  { asOf, outcome }: { asOf: number; outcome: string },
): Promise<EscalationView> {
  const memberId = actingMember(actor)
  return actOnEscalation(ctx, actor, id, ({ work, desk, hold }) =>
    commandEscalation(work, desk, hold, { do: 'resolve', memberId, outcome, asOf }),
  )
}
