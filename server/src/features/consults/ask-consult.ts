import type { Input, Output } from '#contracts/client.ts'
import { decideConsult } from '#core/finding/consult.ts'
import { notify } from '#server/features/notifications/index.ts'
import { carryOut, holdTicket } from '#server/features/tickets/index.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { found, Problem, refuse } from '#server/platform/problem.ts'
import { doWork } from '#server/platform/work.ts'
import { storeConsult } from './consult-store.ts'
import { consultView } from './consult-view.ts'

type Body = Input<'askConsult'>['body']
const ANSWER_WITHIN = { amount: 4, unit: 'business_hour' } as const

/** Asks another department within the ticket, on a clock of its calendar; the ticket does not move (3.4). */
export function askConsult(
  ctx: Context,
  actor: Actor,
  ticketId: string,
  body: Body,
): Promise<Output<'askConsult'>> {
  if (actor.kind !== 'member') throw new Problem('not_allowed')
  const askedByMemberId = actor.memberId
  return doWork(ctx, actor, async (work) => {
    const desk = await loadDesk(work, work.workspaceId)
    const ticket = await holdTicket(work, ticketId)
    const team = found(desk.teams.get(body.teamId))
    if (team.disabled) throw new Problem('not_found')
    if (body.ownerId) found(desk.members.get(body.ownerId))
    const decision = decideConsult(
      null,
      {
        do: 'ask',
        id: work.ctx.ids.make('cns'),
        ticketId,
        teamId: team.id,
        ownerMemberId: body.ownerId ?? null,
        askedByMemberId,
        question: body.question,
        term: ANSWER_WITHIN,
        calendarId: team.calendarId,
        calendarVersion: team.calendarId === null ? null : desk.calendarVersionOf(team.calendarId),
      },
      work.now,
    )
    if (!decision.ok) refuse(decision.refusal)
    carryOut(work, desk, ticket, decision.clockActions, decision.events)
    storeConsult(work, decision.state)
    notify(work, desk, {
      kind: 'consult_asked',
      memberIds: asked(desk, team.id, body.ownerId),
      ticketId,
      params: { byId: askedByMemberId, teamId: team.id, words: body.question },
    })
    return consultView(desk, decision.state)
  })
}

function asked(desk: Desk, teamId: string, ownerId: string | undefined): readonly string[] {
  return ownerId ? [ownerId] : (desk.teams.get(teamId)?.memberIds ?? [])
}
