import { sql } from 'kysely'
import type { Output } from '#contracts/client.ts'
import type { Database, Tx } from '#server/platform/db/database.ts'
import { pageOf, readCursor } from '#server/platform/http/paging.ts'
import { found } from '#server/platform/problem.ts'

export type RemedyView = Output<'updateRemedy'>

export async function viewRemedy(db: Database | Tx, workspaceId: string, id: string): Promise<RemedyView> {
  const [remedy] = await remedyRows(db, workspaceId, sql`r.id = ${id}`, 1)
  return found(remedy)
}

/** Mildest first (6.1). */
export async function listRemedies(
  db: Database | Tx,
  workspaceId: string,
  { cursor, limit }: { cursor?: string; limit: number },
): Promise<Output<'listRemedies'>> {
  const place = readCursor(cursor, ['integer', 'text'])
  const which = place ? sql`(r.rung, r.id) > (${place[0]}::integer, ${place[1]}::text)` : sql`true`
  return pageOf(await remedyRows(db, workspaceId, which, limit + 1), limit, ({ rung, id }) => [rung, id])
}

async function remedyRows(
  db: Database | Tx,
  workspaceId: string,
  which: ReturnType<typeof sql>,
  limit: number,
): Promise<RemedyView[]> {
  const { rows } = await sql<RemedyView>`
    select r.id, r.name, r.rung, r.topic_ids, r.definition, r.active, r.revision
    from remedies r where r.workspace_id = ${workspaceId} and ${which} order by r.rung, r.id limit ${limit}`.execute(
    db,
  )
  return rows
}
