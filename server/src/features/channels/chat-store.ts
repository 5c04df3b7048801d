import { sql, type Selectable } from 'kysely'
import type { Output } from '#contracts/client.ts'
import { formatInstant } from '#core/time/instant.ts'
import type { Actor } from '#server/platform/context.ts'
import type { Database, Tx } from '#server/platform/db/database.ts'
import type { Tables } from '#server/platform/db/tables.ts'
import { pageOf, readCursor } from '#server/platform/http/paging.ts'

export type ChatRow = Selectable<Tables['chatWebhooks']>
type View = Output<'updateChatWebhook'>

export function loadChat(db: Database | Tx, workspaceId: string, id: string): Promise<ChatRow | undefined> {
  return db
    .selectFrom('chatWebhooks')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Those of teams, and the reader's own. */
export async function listChats(
  db: Database | Tx,
  actor: Actor,
  { cursor, limit }: { cursor?: string; limit: number },
): Promise<Output<'listChatWebhooks'>> {
  const after = readCursor(cursor, ['text'])?.[0] ?? ''
  const own = actor.kind === 'member' ? actor.memberId : ''
  const rows = await db
    .selectFrom('chatWebhooks')
    .selectAll()
    .where('workspaceId', '=', actor.workspaceId)
    .where(sql<boolean>`(member_id is null or member_id = ${own})`)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit + 1)
    .execute()
  const page = pageOf(rows, limit, ({ id }) => [id])
  return { ...page, items: page.items.map(chatView) }
}

export function chatView(row: ChatRow): View {
  const { id, name, teamId, memberId, format, host, disabled, revision } = row
  return {
    id,
    name,
    teamId,
    memberId,
    format: format as View['format'],
    host,
    disabled,
    revision,
    last: lastOf(row),
  }
}

export function lastOf({
  lastState,
  lastError,
  lastAt,
}: Pick<ChatRow, 'lastState' | 'lastError' | 'lastAt'>): View['last'] {
  if (lastAt === null) return null
  return {
    state: lastState === 'delivered' ? 'delivered' : 'failed',
    error: lastError,
    at: formatInstant(lastAt),
  }
}
