import { sql } from 'kysely'
import type { Output } from '#contracts/client.ts'
import type { Clock } from '#core/clock/clock.ts'
import { mergedClocks } from '#core/clock/part-clocks.ts'
import type { Commitment } from '#core/commitment/commitment.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { Problem } from '#server/platform/problem.ts'
import { doWork, type Work } from '#server/platform/work.ts'
import { carryOut, commandCommitment, commandTicket, keepClock, takeDecision } from './carry-out.ts'
import { keepMergeRecord } from './merge-record.ts'
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
  const before = structuredClone({
    from: from.state,
    into: { unansweredSince: into.state.unansweredSince, imported: into.state.imported },
    clocks: [...from.clocks, ...into.clocks],
  })
  const waiting = from.state
  moveClocks(work, desk, from, into)
  commandTicket(work, desk, into, { do: 'absorb', from: waiting })
  const clocks = mergedClocks(before.clocks, [...from.clocks, ...into.clocks])
  const promised = [...from.commitments]
  for (const commitment of promised) moveCommitment(work, desk, commitment, { from, into })
  const moved = await moveRows(work, from.row.id, into.row.id)
  const commitmentIds = promised.map(({ id }) => id)
  await keepMergeRecord(work, from, into, { ...moved, before, clocks, commitmentIds })
  return into
}

/** The stricter clock of each kind lives on; the others end with the ticket they belonged to (1.7). */
function moveClocks(work: Work, desk: Desk, from: TicketHold, into: TicketHold): void {
  const { clockActions, events } = takeDecision(work, desk, from, { do: 'merge_into', target: into.state })
  carryOut(work, desk, from, [], events)
  const moving = from.clocks.filter(({ subject }) => subject.kind === 'ticket')
  into.clocks.push(...moving)
  carryOut(work, desk, into, clockActions, [])
  handClocks(into, from, (clock) => clock.subject.id === from.row.id)
  // What lives on is with the living ticket already, as it is now.
  from.clocks = from.clocks.filter(({ id }) => into.clocks.every((clock) => clock.id !== id))
}

function sameCustomer(a: TicketHold, b: TicketHold): boolean {
  return (
    a.row.contactId === b.row.contactId || (a.row.accountId !== null && a.row.accountId === b.row.accountId)
  )
}

/** What was promised goes with its clock to another ticket. */
export function moveCommitment(
  work: Work,
  desk: Desk,
  commitment: Commitment,
  { from, into }: { from: TicketHold; into: TicketHold },
): void {
  const moved = commandCommitment(work, desk, from, commitment, {
    do: 'move_to_ticket',
    ticketId: into.row.id,
  })
  from.commitments = from.commitments.filter((one) => one.id !== moved.id)
  from.changed.commitments.delete(moved.id)
  into.commitments.push(moved)
  into.changed.commitments.add(moved.id)
  handClocks(from, into, ({ subject }) => subject.id === moved.id)
}

/** Clocks that belong to the other of two held tickets are kept, and saved, with it. */
export function handClocks(from: TicketHold, to: TicketHold, isTheirs: (clock: Clock) => boolean): void {
  for (const clock of from.clocks.filter(isTheirs)) {
    if (!to.clocks.includes(clock)) keepClock(to, clock)
    to.changed.clocks.add(clock.id)
    from.changed.clocks.delete(clock.id)
  }
  from.clocks = from.clocks.filter((clock) => !isTheirs(clock))
}

type MovedRows = { messageIds: string[]; added: Record<(typeof MOVED)[number][0], string[]> }

async function moveRows(work: Work, from: string, into: string): Promise<MovedRows> {
  const { tx, workspaceId } = work
  const messages = await tx
    .updateTable('messages')
    .set({ ticketId: into })
    .where('workspaceId', '=', workspaceId)
    .where('ticketId', '=', from)
    .returning('id')
    .execute()
  const added = { ticket_participants: [], ticket_followers: [], drafts: [] } as MovedRows['added']
  // In the database itself: nothing of a row is changed but the ticket it belongs to.
  for (const [table, key, columns] of MOVED) {
    const { rows } = await sql<{
      key: string
    }>`insert into ${sql.table(table)} (workspace_id, ticket_id, ${sql.raw(columns)})
      select workspace_id, ${into}, ${sql.raw(columns)} from ${sql.table(table)}
      where workspace_id = ${workspaceId} and ticket_id = ${from} on conflict do nothing
      returning ${sql.raw(key)} as key`.execute(tx)
    added[table] = rows.map((row) => row.key)
  }
  return { messageIds: messages.map(({ id }) => id), added }
}

/** A table, what tells its rows of one ticket apart, and what is copied. */
const MOVED = [
  ['ticket_participants', 'address', 'address'],
  ['ticket_followers', 'member_id', 'member_id, since'],
  ['drafts', "member_id || ' ' || slot", 'member_id, slot, content, updated_at'],
] as const
