import { sql } from 'kysely'
import type { Instant } from '#core/time/instant.ts'
import { at, type Database, type Tx } from '../db/database.ts'
import { plainError } from './plain-error.ts'

/** A job that gave up; what it was told is its own and never shown. */
export type ParkedJob = {
  workspaceId: string
  id: string
  queue: string
  attempts: number
  error: string
  createdAt: Instant
  parkedAt: Instant
}
/** Null: of every workspace of the desk, for who runs it. */
type Whose = { workspaceId: string | null }

/** Jobs that gave up, newest first. */
export async function listParkedJobs(
  db: Database | Tx,
  {
    workspaceId,
    before,
    limit,
  }: Whose & { before?: readonly [createdAt: Instant, id: string]; limit: number },
): Promise<ParkedJob[]> {
  let query = db
    .selectFrom('jobs')
    .select(['workspaceId', 'id', 'queue', 'attempts', 'lastError', 'createdAt', 'runAt'])
    .where('state', '=', 'parked')
  if (workspaceId !== null) query = query.where('workspaceId', '=', workspaceId)
  if (before) {
    const [createdAt, id] = before
    query = query.where(sql<boolean>`(created_at, id) < (${at(createdAt)}, ${id})`)
  }
  const rows = await query.orderBy('createdAt', 'desc').orderBy('id', 'desc').limit(limit).execute()
  return rows.map(({ lastError, runAt, ...row }) => ({
    ...row,
    error: plainError(lastError ?? ''),
    parkedAt: runAt,
  }))
}

/** Gives parked jobs their attempts again: one by its id, or all. Gives how many. */
export async function retryParkedJobs(
  db: Database | Tx,
  { workspaceId, id }: Whose & { id: string | null },
  now: Instant,
): Promise<number> {
  let query = db
    .updateTable('jobs')
    .set({ state: 'waiting', attempts: 0, runAt: at(now) })
    .where('state', '=', 'parked')
  if (workspaceId !== null) query = query.where('workspaceId', '=', workspaceId)
  if (id !== null) query = query.where('id', '=', id)
  const { numUpdatedRows } = await query.executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Whether it is the first parked job of its workspace since then: of those that give up at once only one is. */
export async function isFirstParked(
  db: Database | Tx,
  { workspaceId, id }: { workspaceId: string; id: string },
  since: Instant,
): Promise<boolean> {
  const { rows } = await sql`select from jobs me join jobs j on j.workspace_id = me.workspace_id
    where me.workspace_id = ${workspaceId} and me.id = ${id} and j.state = 'parked'
      and j.run_at > ${at(since)} and (j.run_at, j.id) < (me.run_at, me.id) limit 1`.execute(db)
  return rows.length === 0
}

/** Removes the parked jobs of a queue about one thing: somebody took it in hand otherwise. */
export async function dropParkedJobs(
  tx: Tx,
  { workspaceId, queue, about }: { workspaceId: string; queue: string; about: string },
): Promise<void> {
  await tx
    .deleteFrom('jobs')
    .where('workspaceId', '=', workspaceId)
    .where('state', '=', 'parked')
    .where('queue', '=', queue)
    .where(sql<string>`data->>'id'`, '=', about)
    .execute()
}
