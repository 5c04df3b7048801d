import { sql } from 'kysely'
import type { Clock } from '#core/clock/clock.ts'
import type { MergedClocks } from '#core/clock/part-clocks.ts'
import { PART_WITHIN_MS } from '#core/ticket/ticket-moves.ts'
import type { TicketState } from '#core/ticket/ticket.ts'
import type { Instant } from '#core/time/instant.ts'
import { at } from '#server/platform/db/database.ts'
import { Problem } from '#server/platform/problem.ts'
import type { Work } from '#server/platform/work.ts'
import type { TicketHold } from './ticket-hold.ts'

/** What a merge changed: enough to undo it. */
export type MergeRecord = {
  before: {
    from: TicketState
    into: Pick<TicketState, 'unansweredSince' | 'imported'>
  }
  clocks: MergedClocks
  commitmentIds: string[]
  messageIds: string[]
  /** Rows that the living ticket did not have, by what tells them apart. */
  added: Record<'ticket_participants' | 'ticket_followers' | 'drafts', string[]>
  escalationIds: string[]
  joinedEscalation: boolean
}

type Kept = Omit<MergeRecord, 'escalationIds' | 'joinedEscalation' | 'before'> & {
  before: MergeRecord['before'] & { clocks: Clock[] }
}

/** Keeps what a merge changed; read before the escalations follow it. */
export async function keepMergeRecord(
  work: Work,
  from: TicketHold,
  into: TicketHold,
  { before, ...kept }: Kept,
): Promise<void> {
  const escalations = await openEscalations(work, from.row.id, into.row.id)
  const record: MergeRecord = {
    ...kept,
    before: { from: before.from, into: before.into },
    escalationIds: escalations.filter(({ here }) => here).map(({ id }) => id),
    joinedEscalation: escalations.some(({ here, there }) => here && there),
  }
  work.batch.insert('ticketMerges', {
    workspaceId: work.workspaceId,
    fromId: from.row.id,
    intoId: into.row.id,
    record,
    mergedAt: new Date(work.now),
    undoUntil: new Date(work.now + PART_WITHIN_MS),
  })
}

/** Those of one ticket, and whether the other takes part in them or has one of their kind. */
async function openEscalations(work: Work, fromId: string, intoId: string) {
  const { rows } = await sql<{ id: string; here: boolean; there: boolean }>`
    with open as (select e.id, e.kind, et.ticket_id from escalations e
      join escalation_tickets et on et.workspace_id = e.workspace_id and et.escalation_id = e.id
      where e.workspace_id = ${work.workspaceId} and et.ticket_id = any(${[fromId, intoId]})
        and e.state in ('requested', 'acknowledged', 'in_progress', 'returned', 'resolved'))
    select o.id, o.ticket_id = ${fromId} as here,
      exists (select 1 from open other where other.ticket_id = ${intoId} and other.kind = o.kind) as there
    from open o`.execute(work.tx)
  return rows
}

export type StoredMerge = { record: MergeRecord; mergedAt: Instant; undoUntil: Instant }

/** The merge that a ticket ended in, if it has not been undone; Problem `refused` where there is none. */
export async function lastMerge(work: Work, fromId: string, intoId: string | null): Promise<StoredMerge> {
  const row = await work.tx
    .selectFrom('ticketMerges')
    .select(['record', 'mergedAt', 'undoUntil'])
    .where('workspaceId', '=', work.workspaceId)
    .where('fromId', '=', fromId)
    .where('intoId', '=', intoId ?? '')
    .where('undoneAt', 'is', null)
    .orderBy('mergedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) throw new Problem('refused', { reason: 'ticket.not_merged' })
  return {
    record: row.record as unknown as MergeRecord,
    mergedAt: row.mergedAt,
    undoUntil: row.undoUntil,
  }
}

/** What was said on the living ticket since a merge. */
export async function saidSince(work: Work, intoId: string, since: Instant) {
  const { rows } = await sql<{ answered: boolean; heardAt: Instant | null }>`
    select coalesce(bool_or(direction = 'outbound' and author_kind = 'member' and delivery <> 'undone'), false) as answered,
      min(at) filter (where direction = 'inbound' and not automatic) as heard_at
    from messages where workspace_id = ${work.workspaceId} and ticket_id = ${intoId}
      and recorded_at > ${at(since)}`.execute(work.tx)
  return rows[0]!
}
