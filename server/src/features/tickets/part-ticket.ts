import { sql } from 'kysely'
import type { Output } from '#contracts/client.ts'
import { partClocks } from '#core/clock/part-clocks.ts'
import { waitOf } from '#core/ticket/ticket-status.ts'
import type { ClockSubject } from '#core/clock/clock.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { Problem } from '#server/platform/problem.ts'
import { doWork, type Work } from '#server/platform/work.ts'
import { carryOut, keepClock, takeDecision, tell } from './carry-out.ts'
import { lastMerge, saidSince, type MergeRecord, type StoredMerge } from './merge-record.ts'
import { handClocks, moveCommitment } from './merge-ticket.ts'
import { holdTicket, lookAtTicket, type TicketHold } from './ticket-hold.ts'
import { rowView } from './ticket-row-view.ts'

type Pair = { from: TicketHold; into: TicketHold }

/** Undoes a merge: messages, followers, drafts, promises and clocks go back; what came since stays (1.7). */
export function partTicket(ctx: Context, actor: Actor, ticketId: string): Promise<Output<'partTicket'>> {
  return doWork(ctx, actor, async (work) => {
    const desk = await loadDesk(work, work.workspaceId)
    const intoId = (await lookAtTicket(work, ticketId)).row.mergedIntoId
    if (intoId === null) throw new Problem('refused', { reason: 'ticket.not_merged' })
    for (const id of [ticketId, intoId].sort()) await holdTicket(work, id)
    const pair = { from: await holdTicket(work, ticketId), into: await holdTicket(work, intoId) }
    const merge = await lastMerge(work, ticketId, pair.from.state.mergedIntoId)
    await part(work, desk, pair, merge)
    return rowView(desk, pair.from.row, { name: '', now: work.now })
  })
}

async function part(work: Work, desk: Desk, pair: Pair, { record, mergedAt, undoUntil }: StoredMerge) {
  const { from, into } = pair
  const { answered, heardAt } = await saidSince(work, into.row.id, mergedAt)
  const parted = takeDecision(work, desk, from, {
    do: 'part',
    before: record.before.from,
    into: into.state,
    merge: { undoUntil, answered, joinedEscalation: record.joinedEscalation },
  })
  const { id } = from.row
  const released = takeDecision(work, desk, into, {
    do: 'release',
    from: { id },
    before: record.before.into,
    heardAt,
  })
  partTheClocks(work, desk, pair, record)
  const promised = into.commitments.filter((one) => record.commitmentIds.includes(one.id))
  for (const commitment of promised) moveCommitment(work, desk, commitment, { from: into, into: from })
  const { escalationIds } = record
  carryOut(
    work,
    desk,
    from,
    parted.clockActions,
    parted.events.map((event) => ({ ...event, escalationIds })),
  )
  carryOut(work, desk, into, released.clockActions, released.events)
  if (into.row.peakMessageId && record.messageIds.includes(into.row.peakMessageId))
    into.row.peakMessageId = null
  await moveRowsBack(work, pair, record, heardAt === null)
  await sql`update ticket_merges set undone_at = ${at(work.now)} where workspace_id = ${work.workspaceId}
    and from_id = ${id} and merged_at = ${at(mergedAt)}`.execute(work.tx)
}

function partTheClocks(work: Work, desk: Desk, { from, into }: Pair, { clocks }: MergeRecord): void {
  const side = ({ row, state }: TicketHold) => ({
    subject: { kind: 'ticket', id: row.id } as ClockSubject,
    wait: waitOf(state.status),
  })
  const sides = [side(from), side(into)] as const
  const both = [...from.clocks, ...into.clocks]
  const { changed, events } = partClocks(both, clocks, sides, work.now, desk.calendarOf)
  for (const clock of changed) keepClock(into.clocks.some(({ id }) => id === clock.id) ? into : from, clock)
  handClocks(into, from, ({ subject }) => subject.id === from.row.id)
  for (const event of events)
    tell(work, from.clocks.some(({ id }) => id === event.clockId) ? from : into, event)
}

async function moveRowsBack(work: Work, { from, into }: Pair, record: MergeRecord, isQuiet: boolean) {
  const { tx, workspaceId } = work
  const here = sql`workspace_id = ${workspaceId} and ticket_id = ${into.row.id}`
  const { ticket_participants: people, ticket_followers: followers, drafts } = record.added
  await sql`update messages set ticket_id = ${from.row.id}
    where ${here} and id = any(${record.messageIds})`.execute(tx)
  await sql`delete from ticket_followers where ${here} and member_id = any(${followers})`.execute(tx)
  // Whoever wrote since takes part.
  if (isQuiet)
    await sql`delete from ticket_participants where ${here} and address = any(${people})`.execute(tx)
  // What was written on since is kept where it was written.
  await sql`delete from drafts d using drafts own where d.workspace_id = ${workspaceId} and d.ticket_id = ${into.row.id}
    and d.member_id || ' ' || d.slot = any(${drafts}) and own.workspace_id = d.workspace_id
    and own.ticket_id = ${from.row.id} and own.member_id = d.member_id and own.slot = d.slot
    and own.updated_at = d.updated_at`.execute(tx)
}
