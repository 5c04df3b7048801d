import type { Input, Output } from '#contracts/client.ts'
import { day, instant, parseInstant } from '#core/time/instant.ts'
import { holdTicket } from '#server/features/tickets/index.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { Problem } from '#server/platform/problem.ts'
import { appendEvent, doWork } from '#server/platform/work.ts'
import { languageOf, riskView } from './risk-view.ts'

type Body = Input<'answerRisk'>['body']

/** Somebody has seen to it, puts it off, or thinks otherwise: it leaves the list until it rises again (9.7). */
export function answerRisk(
  ctx: Context,
  actor: Actor,
  ticketId: string,
  { kind, until }: Body,
): Promise<Output<'answerRisk'>> {
  return doWork(ctx, actor, async (work) => {
    const { workspaceId, now, tx } = work
    const desk = await loadDesk(work, workspaceId)
    const { row: ticket } = await holdTicket(work, ticketId)
    // Only asked for its lock: the ticket itself stays as it is.
    work.savers.delete(`ticket:${ticketId}`)
    const row = await tx
      .selectFrom('ticketRisks')
      .selectAll()
      .where('workspaceId', '=', workspaceId)
      .where('ticketId', '=', ticket.id)
      .executeTakeFirst()
    if (!row || row.score === 0) throw new Problem('refused', { reason: 'risk.none' })
    const quietUntil = kind === 'disagreed' ? null : until ? parseInstant(until) : instant(now + day)
    if (quietUntil !== null && quietUntil <= now)
      throw new Problem('invalid_request', { errors: [{ pointer: '/until', detail: 'past' }] })
    const answered = {
      answer: kind,
      answerScore: row.score,
      answerBy: actor.kind === 'member' ? actor.memberId : null,
      answerAt: at(now),
      quietUntil: at(quietUntil),
    }
    await tx
      .updateTable('ticketRisks')
      .set(answered)
      .where('workspaceId', '=', workspaceId)
      .where('ticketId', '=', ticket.id)
      .execute()
    appendEvent(work, {
      type: 'ticket.risk_answered',
      ticketId,
      subjectId: ticketId,
      data: { answer: kind, risk: row.score },
    })
    const shown = { ...row, ...answered, answerAt: now, quietUntil }
    return riskView(desk, languageOf(desk, actor), ticketId, shown)
  })
}
