import type { Actor, Context } from '#server/platform/context.ts'
import { found } from '#server/platform/problem.ts'
import { actingMember } from './acting-member.ts'
import { actOnEscalation } from './act-on-escalation.ts'
import type { EscalationView } from './escalation-view.ts'
import { commandEscalation } from './command-escalation.ts'

type Input = { asOf: number; toMemberId?: string; toTeamId?: string; reason: string }

/** Passes it to somebody else, or to whoever is on duty in a team; the owner answers for it until it is taken (5.6). */
export function passOnEscalation(
  ctx: Context,
  actor: Actor,
  id: string,
  input: Input,
): Promise<EscalationView> {
  const memberId = actingMember(actor)
  const { asOf, toMemberId, toTeamId, reason } = input
  return actOnEscalation(ctx, actor, id, async ({ work, desk, hold }) => {
    if (toMemberId) found(desk.members.get(toMemberId))
    if (toTeamId) found(desk.teams.get(toTeamId))
    const target = toMemberId
      ? ({ kind: 'member', id: toMemberId } as const)
      : ({ kind: 'team', id: toTeamId ?? '' } as const)
    const toMemberIds = [...desk.onDuty(target, work.now, hold.state.ownerMemberId)]
    const to = { toMemberIds, toTeamId: toTeamId ?? null }
    await commandEscalation(work, desk, hold, { do: 'pass_on', memberId, ...to, reason, asOf })
  })
}
