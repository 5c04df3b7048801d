import { sql, type RawBuilder } from 'kysely'
import type { z } from 'zod'
import type * as contracts from '#contracts/http/bulk.ts'
import type { Output } from '#contracts/client.ts'
import { formatInstant, type Instant } from '#core/time/instant.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import type { Actor } from '#server/platform/context.ts'
import type { Database, Tx } from '#server/platform/db/database.ts'
import { found } from '#server/platform/problem.ts'
import { sayIn } from '#server/platform/words.ts'

export type BulkShown = Output<'readBulkRun'>
export type BulkChange = z.output<(typeof contracts.createBulkRun)['body']>['change']
/** Somebody on staff, or a program of theirs. */
export type Asking = Extract<Actor, { kind: 'member' | 'api_key' }>

export type BulkRow = {
  id: string
  by: Asking
  change: BulkChange
  state: BulkShown['state']
  undoesId: string | null
  undoneById: string | null
  createdAt: Instant
  endedAt: Instant | null
}
export type Facts = Record<string, unknown>
export type BulkItem = { ticketId: string; before: Facts | null; after: Facts | null }

/** Named in an answer; the rest is counted. */
const MOST_NAMED = 50

export const isSame = (a: Asking, b: Asking): boolean =>
  a.kind === 'member'
    ? b.kind === 'member' && a.memberId === b.memberId
    : b.kind === 'api_key' && a.keyId === b.keyId

export async function loadRun(
  db: Database | Tx,
  workspaceId: string,
  id: string,
  how: { forUpdate?: boolean } = {},
): Promise<BulkRow> {
  const { rows } = await sql<BulkRow>`
    select id, by, change, state, undoes_id, undone_by_id, created_at, ended_at from bulk_runs
    where workspace_id = ${workspaceId} and id = ${id} ${how.forUpdate ? sql`for update` : sql``}`.execute(db)
  return found(rows[0])
}

export async function viewRun(
  db: Database | Tx,
  { workspaceId, members, language }: Desk,
  run: BulkRow,
): Promise<BulkShown> {
  const { rows } = await sql<{
    state: string
    count: number
    named: Omit<BulkShown['refused'][number], 'words'>[] | null
  }>`
    select i.state, count(*)::int as count,
      case when i.state = 'refused' then (select json_agg(json_build_object('ticketId', r.ticket_id, 'number', r.number, 'reason', r.reason))
        from (select x.ticket_id, t.number, x.reason from bulk_items x
          join tickets t on t.workspace_id = x.workspace_id and t.id = x.ticket_id
          where x.workspace_id = ${workspaceId} and x.run_id = ${run.id} and x.state = 'refused'
          order by t.number limit ${MOST_NAMED}) r) end as named
    from bulk_items i where i.workspace_id = ${workspaceId} and i.run_id = ${run.id} group by i.state`.execute(
    db,
  )
  const reader = run.by.kind === 'member' ? members.get(run.by.memberId)?.language : undefined
  const say = sayIn(reader ?? language)
  const countOf = (state: string) => rows.find((row) => row.state === state)?.count ?? 0
  const [done, refused, waiting] = [countOf('done'), countOf('refused'), countOf('waiting')]
  return {
    id: run.id,
    state: run.state,
    total: done + refused + waiting,
    done: done + refused,
    refused: (rows.find((row) => row.named)?.named ?? []).map((one) => ({
      ...one,
      words: say(`refusal.${one.reason}`),
    })),
    refusedCount: refused,
    mayUndo: run.state !== 'running' && done > 0 && run.undoneById === null && !run.change.mergeIntoId,
    createdAt: formatInstant(run.createdAt),
    endedAt: run.endedAt === null ? null : formatInstant(run.endedAt),
  }
}

/** Puts the tickets that a condition over `tickets t` finds on the list of a run. */
export async function addItems(
  tx: Tx,
  runId: string,
  which: RawBuilder<unknown>,
  most: number,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with added as (insert into bulk_items (workspace_id, run_id, ticket_id)
      select t.workspace_id, ${runId}, t.id from tickets t where ${which} order by t.number limit ${most} returning 1)
    select count(*)::int as count from added`.execute(tx)
  return rows[0]!.count
}

/** The items of an undo: what the first run did, turned round. */
export async function addItemsBack(tx: Tx, workspaceId: string, from: string, to: string): Promise<void> {
  await sql`insert into bulk_items (workspace_id, run_id, ticket_id, before, after)
    select workspace_id, ${to}, ticket_id, after, before from bulk_items
    where workspace_id = ${workspaceId} and run_id = ${from} and state = 'done'`.execute(tx)
}

export async function waitingItems(
  db: Database,
  workspaceId: string,
  runId: string,
  limit: number,
): Promise<BulkItem[]> {
  const { rows } = await sql<BulkItem>`select ticket_id, before, after from bulk_items
    where workspace_id = ${workspaceId} and run_id = ${runId} and state = 'waiting'
    order by ticket_id limit ${limit}`.execute(db)
  return rows
}
