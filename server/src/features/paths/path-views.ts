import { sql } from 'kysely'
import type { Output } from '#contracts/client.ts'
import type { Actor } from '#server/platform/context.ts'
import type { Database, Tx } from '#server/platform/db/database.ts'
import { pageOf, readCursor } from '#server/platform/http/paging.ts'
import { found } from '#server/platform/problem.ts'

export type PathView = Output<'publishPath'>

export async function viewPath(db: Database | Tx, actor: Actor, id: string): Promise<PathView> {
  const [path] = await pathRows(db, actor, sql`p.id = ${id}`, 1)
  return found(path)
}

export async function listPaths(
  db: Database | Tx,
  actor: Actor,
  { cursor, limit }: { cursor?: string; limit: number },
): Promise<Output<'listPaths'>> {
  const after = readCursor(cursor, ['text'])?.[0] ?? ''
  return pageOf(await pathRows(db, actor, sql`p.id > ${after}`, limit + 1), limit, ({ id }) => [id])
}

async function pathRows(
  db: Database | Tx,
  actor: Actor,
  which: ReturnType<typeof sql>,
  limit: number,
): Promise<PathView[]> {
  const me = actor.kind === 'member' ? actor.memberId : ''
  const { rows } = await sql<PathView>`
    select p.id, p.name, p.version, p.active, p.revision, v.definition,
      exists (select 1 from path_readings r where r.workspace_id = p.workspace_id and r.path_id = p.id
        and r.version = p.version and r.member_id = ${me}) as confirmed_by_me,
      (select count(*)::int from path_readings r where r.workspace_id = p.workspace_id and r.path_id = p.id
        and r.version = p.version) as confirmed_by,
      coalesce(open.running, 0) as running
    from paths p join path_versions v
      on v.workspace_id = p.workspace_id and v.path_id = p.id and v.version = p.version
    left join (select e.path_id, count(*)::int as running from escalations e
      where e.workspace_id = ${actor.workspaceId}
        and e.state in ('requested', 'acknowledged', 'in_progress', 'returned', 'resolved')
      group by e.path_id) open on open.path_id = p.id
    where p.workspace_id = ${actor.workspaceId} and ${which} order by p.id limit ${limit}`.execute(db)
  return rows
}
