import { sql } from 'kysely'
import type { Output } from '#contracts/client.ts'
import { formatInstant, instant } from '#core/time/instant.ts'
import type { Database, Tx } from '#server/platform/db/database.ts'
import { pageOf, readCursor } from '#server/platform/http/paging.ts'
import { found } from '#server/platform/problem.ts'
import type { Changes } from './changed-rules.ts'
import { resultOf, type Tally } from './tally.ts'

export type ReplayView = Output<'readReplay'>
export type ReplaySummary = Output<'listReplays'>['items'][number]
export type ReplayRow = {
  id: string
  name: string
  changes: Changes
  state: ReplayView['state']
  tally: Tally
  after: string
  played: number
  total: number
  startedBy: string | null
  createdMs: number
  endedMs: number | null
}
type Db = Database | Tx

const CHANGED = ['policy', 'path', 'calendar', 'rotas'] as const
const ms = (column: string) => sql`(extract(epoch from ${sql.ref(column)}) * 1000)::bigint`

export async function loadReplay(
  db: Db,
  workspaceId: string,
  id: string,
  lock: 'lock' | 'look' = 'look',
): Promise<ReplayRow | undefined> {
  const { rows } = await sql<ReplayRow>`
    select id, name, changes, state, tally, after, played, total, started_by,
      ${ms('created_at')} as created_ms, ${ms('ended_at')} as ended_ms
    from replays where workspace_id = ${workspaceId} and id = ${id} and deleted_at is null
    ${lock === 'lock' ? sql`for update` : sql``}`.execute(db)
  return rows[0]
}

/** Without the tallies, which are large. */
export async function listReplays(
  db: Db,
  workspaceId: string,
  { cursor, limit }: { cursor?: string; limit: number },
): Promise<Output<'listReplays'>> {
  const before = readCursor(cursor, ['text'])?.[0] ?? null
  const { rows } = await sql<ReplayRow>`
    select id, name, changes, state, played, total, started_by,
      ${ms('created_at')} as created_ms, ${ms('ended_at')} as ended_ms
    from replays where workspace_id = ${workspaceId} and deleted_at is null and (${before}::text is null or id < ${before})
    order by id desc limit ${limit + 1}`.execute(db)
  const page = pageOf(rows, limit, ({ id }) => [id])
  return { ...page, items: page.items.map(summaryOf) }
}

export async function viewReplay(db: Db, workspaceId: string, id: string): Promise<ReplayView> {
  return viewOf(found(await loadReplay(db, workspaceId, id)))
}

export function viewOf(row: ReplayRow): ReplayView {
  const { changes, tally, state } = row
  const { from, to } = changes
  const isOver = state === 'done' || state === 'cancelled'
  return {
    ...summaryOf(row),
    changes,
    result: isOver ? resultOf(tally, { from, to }, state === 'cancelled') : null,
  }
}

export function summaryOf(row: Omit<ReplayRow, 'tally' | 'after'>): ReplaySummary {
  const { id, name, changes, state, played, total, startedBy, createdMs, endedMs } = row
  const { from, to } = changes
  return {
    id,
    name,
    from,
    to,
    changed: CHANGED.filter((what) => changes[what] !== undefined),
    state,
    progress: state === 'done' ? 1 : total === 0 ? 0 : Math.min(1, played / total),
    played,
    total,
    startedById: startedBy,
    createdAt: iso(createdMs),
    endedAt: endedMs === null ? null : iso(endedMs),
  }
}

const iso = (at: number) => formatInstant(instant(Number(at)))
