import type { Actor, Context } from '#server/platform/context.ts'
import { actingMember } from './acting-member.ts'
import { actOnEscalation } from './act-on-escalation.ts'
import type { EscalationView } from './escalation-view.ts'
import { commandEscalation } from './command-escalation.ts'

/** Closes it with its record; one that is not resolved yet is resolved first, with the outcome given. */
export function closeEscalation(
  ctx: Context,
  actor: Actor,
  id: string,
  { asOf, outcome = '' }: { asOf: number; outcome?: string },
): Promise<EscalationView> {
  const memberId = actingMember(actor)
  return actOnEscalation(ctx, actor, id, async ({ work, desk, hold }) => {
    const isResolved = hold.state.state === 'resolved'
    if (isResolved) return commandEscalation(work, desk, hold, { do: 'close', asOf })
    await commandEscalation(work, desk, hold, { do: 'resolve', memberId, outcome, asOf })
    await commandEscalation(work, desk, hold, { do: 'close' })
  })
}
