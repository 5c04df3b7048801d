import { sql } from 'kysely'
import type { Output } from '#contracts/client.ts'
import { notInState } from '#core/ticket/not-in-state.ts'
import type { Instant } from '#core/time/instant.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { found, Problem, refuse } from '#server/platform/problem.ts'
import { appendEvent, doWork, type Work } from '#server/platform/work.ts'
import { lookUpCustomer, openTicket } from './open-ticket.ts'
import { holdTicket, type TicketHold } from './ticket-hold.ts'
import { rowView } from './ticket-row-view.ts'

type Split = { messageId: string; subject?: string }

/**
 * A message of the customer begins a ticket of its own (1.7): it moves with its files, the participants come along, its
 * clocks count from when it was written, and what was promised stays where it was promised. Problem `refused` for the
 * only message of a ticket.
 */
export async function splitTicket(
  ctx: Context,
  actor: Actor,
  ticketId: string,
  split: Split,
): Promise<Output<'splitTicket'>> {
  const done = await doWork(ctx, actor, async (work) => {
    const desk = await loadDesk(work, work.workspaceId)
    const from = await holdTicket(work, ticketId)
    const refusal = notInState(from.state, 'split')
    if (refusal) refuse(refusal)
    const message = await movable(work, ticketId, split.messageId)
    const hold = await openSplit(work, desk, from, { ...split, message })
    const key = { workspaceId: work.workspaceId, id: message.id }
    work.batch.update('messages', { ...key, ticketId: hold.row.id })
    if (from.row.peakMessageId === message.id) from.row.peakMessageId = null
    const participants = await work.tx
      .selectFrom('ticketParticipants')
      .select('address')
      .where('workspaceId', '=', work.workspaceId)
      .where('ticketId', '=', ticketId)
      .limit(1_000)
      .execute()
    for (const { address } of participants)
      work.batch.upsert('ticketParticipants', {
        workspaceId: work.workspaceId,
        ticketId: hold.row.id,
        address,
      })
    appendEvent(work, {
      type: 'ticket.split',
      ticketId,
      subjectId: message.id,
      data: { messageId: message.id, intoId: hold.row.id, number: hold.row.number },
    })
    return { desk, hold, name: message.authorName, now: work.now }
  })
  return rowView(done.desk, done.hold.row, { name: done.name, now: done.now })
}

type Moved = {
  id: string
  channel: string
  authorName: string
  at: Instant
  visibleText: string
  language: string | null
  others: number
}

async function movable(work: Work, ticketId: string, messageId: string): Promise<Moved> {
  const { rows } = await sql<Moved & { direction: string; automatic: boolean }>`
    select id, channel, author_name, at, visible_text, language, direction, automatic,
      (select count(*)::int from messages o where o.workspace_id = m.workspace_id and o.ticket_id = m.ticket_id
        and o.id <> m.id and o.direction = 'inbound' and not o.automatic) as others
    from messages m where workspace_id = ${work.workspaceId} and ticket_id = ${ticketId} and id = ${messageId}`.execute(
    work.tx,
  )
  const message = found(rows[0])
  if (message.direction !== 'inbound' || message.automatic)
    throw new Problem('refused', { reason: 'ticket.split_own_words' })
  if (message.others === 0) throw new Problem('refused', { reason: 'ticket.split_only_message' })
  return message
}

async function openSplit(
  work: Work,
  desk: Desk,
  from: TicketHold,
  { message, subject }: Split & { message: Moved },
): Promise<TicketHold> {
  const contact = { id: from.row.contactId }
  const known = await lookUpCustomer(work, contact)
  const { at } = message
  const hold = await openTicket(
    work,
    desk,
    {
      subject: subject ?? from.row.subject,
      text: message.visibleText,
      channel: message.channel,
      contact,
      at,
      language: message.language ?? from.state.language,
      mailboxId: from.row.mailboxId,
      linkedTicketId: from.row.id,
      splitFromId: from.row.id,
      ownerMemberId: null,
      fromCustomer: true,
    },
    known,
  )
  hold.row.lastInboundAt = at
  hold.row.lastWords = message.visibleText.replace(/\s+/g, ' ').slice(0, 240)
  return hold
}
