import { sql } from 'kysely'
import type { Tx } from '#server/platform/db/database.ts'

export type OutsideChannel = 'chat_webhook' | 'push'
export type Destination = { channel: OutsideChannel; id: string; teamId: string | null }

/** Where a member, and the teams named, are told outside: chats that are on, and browsers. One statement. */
export async function findDestinations(
  tx: Tx,
  workspaceId: string,
  { memberId, teamIds }: { memberId: string; teamIds: readonly string[] },
): Promise<Destination[]> {
  const { rows } = await sql<Destination>`
    select 'chat_webhook' as channel, id, team_id from chat_webhooks
      where workspace_id = ${workspaceId} and not disabled and (member_id = ${memberId} or team_id = any(${teamIds}))
    union all
    select 'push', id, null from push_subscriptions where workspace_id = ${workspaceId} and member_id = ${memberId}
    limit 100`.execute(tx)
  return rows
}
