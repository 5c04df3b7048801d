import { sql } from 'kysely'
import type { Output } from '#contracts/client.ts'
import type { Clock } from '#core/clock/clock.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { Problem } from '#server/platform/problem.ts'
import { doWork, type Work } from '#server/platform/work.ts'
import { carryOut, commandCommitment, commandTicket, keepClock } from './carry-out.ts'
import { holdTicket, type TicketHold } from './ticket-hold.ts'
import { rowView } from './ticket-row-view.ts'

/** Merges a ticket into another of the same customer: messages, participants, drafts, commitments and the stricter due instants move (1.7). */
export function mergeTicket(
  ctx: Context,
  actor: Actor,
  ticketId: string,
  intoId: string,
): Promise<Output<'mergeTicket'>> {
  return doWork(ctx, actor, async (work) => {
    const desk = await loadDesk(work, work.workspaceId)
    const into = await mergeInto(work, desk, ticketId, intoId)
    return rowView(desk, into.row, { name: '', now: work.now })
  })
}

/** The same within a transaction; gives the living ticket. */
export async function mergeInto(
  work: Work,
  desk: Desk,
  ticketId: string,
  intoId: string,
): Promise<TicketHold> {
  // Always locked in one order, so that two merges at once cannot wait for each other.
  const [first, second] = [ticketId, intoId].sort()
  await holdTicket(work, first!)
  await holdTicket(work, second!)
  const from = await holdTicket(work, ticketId)
  const into = await holdTicket(work, intoId)
  if (!sameCustomer(from, into)) throw new Problem('refused', { reason: 'ticket.other_customer' })
  moveClocks(work, desk, from, into)
  for (const commitment of from.commitments.filter((one) => one.status === 'open')) {
    const moved = commandCommitment(work, desk, from, commitment, {
      do: 'move_to_ticket',
      ticketId: into.row.id,
    })
    from.commitments = from.commitments.filter((one) => one.id !== moved.id)
    into.commitments.push(moved)
    into.changed.commitments.add(moved.id)
  }
  await moveRows(work, from.row.id, into.row.id)
  return into
}

/** The stricter clock of each kind lives on; the others end with the ticket they belonged to (1.7). */
function moveClocks(work: Work, desk: Desk, from: TicketHold, into: TicketHold): void {
  const owed = new Set(from.commitments.filter((one) => one.status === 'open').map((one) => one.id))
  const moving = from.clocks.filter(({ subject }) => subject.kind === 'ticket' || owed.has(subject.id))
  const subject = (hold: TicketHold) => ({ kind: 'ticket' as const, id: hold.row.id })
  const { status } = into.state
  const wait = status === 'pending' || status === 'on_hold' ? status : null
  commandTicket(work, desk, from, { do: 'merge_into', target: into.state })
  into.clocks.push(...moving)
  const action = {
    do: 'keep_stricter' as const,
    subject: subject(into),
    from: subject(from),
    wait,
    at: work.now,
  }
  carryOut(work, desk, into, [action], [])
  const [ended, living] = [true, false].map((dead) =>
    into.clocks.filter((clock) => (clock.subject.id === from.row.id) === dead),
  ) as [Clock[], Clock[]]
  into.clocks = living
  for (const clock of ended) keepClock(from, clock)
  const moved = new Set(living.map((clock) => clock.id))
  from.clocks = from.clocks.filter((clock) => !moved.has(clock.id))
  for (const { id } of moving.filter((clock) => moved.has(clock.id))) {
    from.changed.clocks.delete(id)
    into.changed.clocks.add(id)
  }
}

function sameCustomer(a: TicketHold, b: TicketHold): boolean {
  return (
    a.row.contactId === b.row.contactId || (a.row.accountId !== null && a.row.accountId === b.row.accountId)
  )
}

async function moveRows(work: Work, from: string, into: string): Promise<void> {
  const { tx, workspaceId } = work
  await tx
    .updateTable('messages')
    .set({ ticketId: into })
    .where('workspaceId', '=', workspaceId)
    .where('ticketId', '=', from)
    .execute()
  // In the database itself: nothing of a row is changed but the ticket it belongs to.
  for (const [table, columns] of MOVED) {
    await sql`insert into ${sql.table(table)} (workspace_id, ticket_id, ${sql.raw(columns)})
      select workspace_id, ${into}, ${sql.raw(columns)} from ${sql.table(table)}
      where workspace_id = ${workspaceId} and ticket_id = ${from} on conflict do nothing`.execute(tx)
  }
}

const MOVED = [
  ['ticket_participants', 'address'],
  ['ticket_followers', 'member_id, since'],
  ['drafts', 'member_id, slot, content, updated_at'],
] as const
