import { sql } from 'kysely'
import type { Output } from '#contracts/client.ts'
import type { Database, Tx } from '#server/platform/db/database.ts'
import { pageOf, readCursor } from '#server/platform/http/paging.ts'
import { found } from '#server/platform/problem.ts'

export type TopicView = Output<'updateTopic'>

export async function viewTopic(db: Database | Tx, workspaceId: string, id: string): Promise<TopicView> {
  const [topic] = await topicRows(db, workspaceId, sql`t.id = ${id}`, 1)
  return found(topic)
}

export async function listTopics(
  db: Database | Tx,
  workspaceId: string,
  { cursor, limit }: { cursor?: string; limit: number },
): Promise<Output<'listTopics'>> {
  const after = readCursor(cursor, ['text'])?.[0] ?? ''
  return pageOf(await topicRows(db, workspaceId, sql`t.id > ${after}`, limit + 1), limit, ({ id }) => [id])
}

async function topicRows(
  db: Database | Tx,
  workspaceId: string,
  which: ReturnType<typeof sql>,
  limit: number,
): Promise<TopicView[]> {
  const { rows } = await sql<TopicView>`
    select t.id, t.parent_id, t.name, t.words, t.team_id, t.level, t.priority, t.checklist, t.revision
    from topics t where t.workspace_id = ${workspaceId} and ${which} order by t.id limit ${limit}`.execute(db)
  return rows
}
