import type { Output } from '#contracts/client.ts'
import { decideConsult } from '#core/finding/consult.ts'
import { addNote, authorOf } from '#server/features/conversations/index.ts'
import { notify } from '#server/features/notifications/index.ts'
import { carryOut, holdLiving } from '#server/features/tickets/index.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { Problem, refuse } from '#server/platform/problem.ts'
import { doWork } from '#server/platform/work.ts'
import { holdConsult, storeConsult } from './consult-store.ts'
import { consultView } from './consult-view.ts'

/** The answer returns to the ticket as a note with its author, and whoever asked is told (3.4). */
export function answerConsult(
  ctx: Context,
  actor: Actor,
  consultId: string,
  { words }: { words: string },
): Promise<Output<'answerConsult'>> {
  if (actor.kind !== 'member') throw new Problem('not_allowed')
  const { memberId } = actor
  return doWork(ctx, actor, async (work) => {
    const desk = await loadDesk(work, work.workspaceId)
    const { consult, ticket } = await holdConsult(work, consultId)
    const decision = decideConsult(consult, { do: 'answer', memberId, words }, work.now)
    if (!decision.ok) refuse(decision.refusal)
    carryOut(work, desk, ticket, decision.clockActions, decision.events)
    storeConsult(work, decision.state)
    const living = await holdLiving(work, ticket.row.id)
    addNote(work, living, authorOf(work, desk), { text: `${consult.question}\n\n${words}` })
    notify(work, desk, {
      kind: 'consult_answered',
      memberIds: [consult.askedByMemberId],
      ticketId: living.row.id,
      params: { byId: memberId, words },
    })
    return consultView(desk, decision.state)
  })
}
