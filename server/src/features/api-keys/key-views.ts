import { sql } from 'kysely'
import type { Output } from '#contracts/client.ts'
import { formatInstant, type Instant } from '#core/time/instant.ts'
import type { Database, Tx } from '#server/platform/db/database.ts'
import { pageOf, readCursor } from '#server/platform/http/paging.ts'

type KeyView = Output<'listApiKeys'>['items'][number]
type Row = Pick<KeyView, 'id' | 'name' | 'role'> & {
  createdAt: Instant
  lastUsedAt: Instant | null
  revokedAt: Instant | null
}

export async function listApiKeys(
  db: Database | Tx,
  workspaceId: string,
  { cursor, limit }: { cursor?: string; limit: number },
): Promise<Output<'listApiKeys'>> {
  const after = readCursor(cursor, ['text'])?.[0] ?? ''
  const { rows } = await sql<Row>`
    select id, name, role, created_at, last_used_at, revoked_at from api_keys
    where workspace_id = ${workspaceId} and id > ${after} order by id limit ${limit + 1}`.execute(db)
  const views = rows.map((row) => ({
    ...row,
    createdAt: formatInstant(row.createdAt),
    lastUsedAt: row.lastUsedAt === null ? null : formatInstant(row.lastUsedAt),
    revokedAt: row.revokedAt === null ? null : formatInstant(row.revokedAt),
  }))
  return pageOf(views, limit, ({ id }) => [id])
}
