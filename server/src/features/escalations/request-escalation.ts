import type { Input, Output } from '#contracts/client.ts'
import type { Handover } from '#core/escalation/handover.ts'
import { holdTicket, type TicketHold } from '#server/features/tickets/index.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { Problem } from '#server/platform/problem.ts'
import { doWork, type Work } from '#server/platform/work.ts'
import { beginEscalation } from './begin-escalation.ts'
import { heldView } from './held-view.ts'
import { prefilledHandover } from './handover-facts.ts'

type Body = Input<'requestEscalation'>['body']

/** Passes a ticket on, across or up, with what was tried here (5.3, 5.4). What is not written is taken from the ticket. */
export function requestEscalation(
  ctx: Context,
  actor: Actor,
  ticketId: string,
  body: Body,
): Promise<Output<'requestEscalation'>> {
  return doWork(ctx, actor, async (work) => {
    const desk = await loadDesk(work, work.workspaceId)
    const ticket = await holdTicket(work, ticketId)
    const alsoTicketIds = body.alsoTicketIds ?? []
    await checkOthers(work, ticket.row, alsoTicketIds)
    if (body.teamId && desk.teams.get(body.teamId)?.disabled !== false) throw new Problem('not_found')
    const known = await prefilledHandover(work, ticket, desk.language)
    const hold = await beginEscalation(work, desk, ticket, {
      kind: body.kind,
      reason: body.reason,
      reasonWords: body.reasonWords?.trim() || null,
      askedBy: body.askedBy ?? 'staff',
      askedById: actor.kind === 'member' ? actor.memberId : null,
      severity: body.severity ?? 'normal',
      trend: body.trend ?? 'steady',
      handover: completed(known, body.handover),
      peakMessageId: body.peakMessageId ?? ticket.row.peakMessageId,
      alsoTicketIds,
      teamId: body.kind === 'functional' ? (body.teamId ?? null) : null,
    })
    return heldView(work, desk, hold)
  })
}

/** What a person wrote stands, even where they emptied a field; what they did not touch is the ticket's. */
export function completed(known: Handover, written: Partial<Handover>): Handover {
  return {
    ...known,
    ...Object.fromEntries(Object.entries(written).filter(([, words]) => words !== undefined)),
  }
}

/** Tickets that go up together are of one customer, and none of them is over (5.11). */
async function checkOthers(work: Work, row: TicketHold['row'], ids: readonly string[]): Promise<void> {
  if (!ids.length) return
  const others = await work.tx
    .selectFrom('tickets')
    .select(['id', 'accountId', 'contactId', 'status', 'mergedIntoId'])
    .where('workspaceId', '=', work.workspaceId)
    .where('id', 'in', ids)
    .execute()
  if (others.length < new Set(ids).size) throw new Problem('not_found')
  for (const { accountId, contactId, status, mergedIntoId } of others) {
    const isSame = contactId === row.contactId || (row.accountId !== null && accountId === row.accountId)
    if (!isSame) throw new Problem('refused', { reason: 'escalation.other_account' })
    if (mergedIntoId !== null || status === 'resolved' || status === 'closed')
      throw new Problem('refused', { reason: 'escalation.ticket_over' })
  }
}
