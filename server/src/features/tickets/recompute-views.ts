import type { Selectable } from 'kysely'
import type { Output } from '#contracts/client.ts'
import { formatInstant } from '#core/time/instant.ts'
import type { Database } from '#server/platform/db/database.ts'
import type { Tables } from '#server/platform/db/tables.ts'
import { pageOf, readCursor } from '#server/platform/http/paging.ts'
import { found } from '#server/platform/problem.ts'
import { iso } from './ticket-row-view.ts'

type View = Output<'readRecompute'>

export async function listRecomputes(
  db: Database,
  workspaceId: string,
  { cursor, limit }: { cursor?: string; limit: number },
): Promise<Output<'listRecomputes'>> {
  const [before] = readCursor(cursor, ['text']) ?? []
  let query = db.selectFrom('recomputes').selectAll().where('workspaceId', '=', workspaceId)
  if (before) query = query.where('id', '<', before)
  const rows = await query
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const page = pageOf(rows, limit, ({ id }) => [id])
  return { ...page, items: page.items.map(viewOf) }
}

export async function readRecompute(db: Database, workspaceId: string, id: string): Promise<View> {
  const query = db.selectFrom('recomputes').selectAll().where('workspaceId', '=', workspaceId)
  return viewOf(found(await query.where('id', '=', id).executeTakeFirst()))
}

function viewOf(row: Selectable<Tables['recomputes']>): View {
  const { id, because, state, done, total, createdAt, endedAt } = row
  return {
    id,
    because: because as View['because'],
    state: state === 'done' ? 'done' : 'running',
    progress: state === 'done' ? 1 : total === 0 ? 0 : Math.min(1, done / total),
    done,
    total,
    createdAt: formatInstant(createdAt),
    endedAt: iso(endedAt),
  }
}
