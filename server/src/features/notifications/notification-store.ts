import type { Selectable } from 'kysely'
import type { Instant } from '#core/time/instant.ts'
import { at, type Database, type Tx } from '#server/platform/db/database.ts'
import type { Tables } from '#server/platform/db/tables.ts'
import type { Work } from '#server/platform/work.ts'
import type { Delivery } from './notification.ts'

export type NotificationRow = Selectable<Tables['notifications']>
/** With what the sentences name: the ticket and whose it is. */
export type WaitingNotification = NotificationRow & {
  number: number | null
  subject: string | null
  contactName: string | null
}

/** The most that go together; the rest follows. */
const MOST_TOGETHER = 50

/** Notifications that are due to leave for a member, oldest first, locked. */
export async function loadWaiting(work: Work, memberId: string): Promise<WaitingNotification[]> {
  return work.tx
    .selectFrom('notifications as n')
    .leftJoin('tickets as t', (join) =>
      join.onRef('t.workspaceId', '=', 'n.workspaceId').onRef('t.id', '=', 'n.ticketId'),
    )
    .leftJoin('contacts as c', (join) =>
      join.onRef('c.workspaceId', '=', 't.workspaceId').onRef('c.id', '=', 't.contactId'),
    )
    .selectAll('n')
    .select(['t.number', 't.subject', 'c.name as contactName'])
    .where('n.workspaceId', '=', work.workspaceId)
    .where('n.memberId', '=', memberId)
    .where('n.sendAt', '<=', at(work.now))
    .orderBy('n.createdAt')
    .orderBy('n.id')
    .limit(MOST_TOGETHER)
    .forUpdate('n')
    .execute()
}

/** The nearest instant at which another is due to a member, those of now left out. */
export async function nextSendAt(
  work: Work,
  memberId: string,
  left: readonly string[],
): Promise<Instant | null> {
  let query = work.tx
    .selectFrom('notifications')
    .select('sendAt')
    .where('workspaceId', '=', work.workspaceId)
    .where('memberId', '=', memberId)
    .where('sendAt', 'is not', null)
  if (left.length) query = query.where('id', 'not in', left)
  return (await query.orderBy('sendAt').limit(1).executeTakeFirst())?.sendAt ?? null
}

export async function loadPreferences(
  db: Database | Tx,
  workspaceId: string,
  memberId: string,
): Promise<Record<string, unknown>> {
  const row = await db
    .selectFrom('members')
    .select('preferences')
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', memberId)
    .executeTakeFirst()
  return (row?.preferences ?? {}) as Record<string, unknown>
}

/** What an escalation still asks of members: told, and neither read nor stopped since. */
export async function loadUnstopped(
  work: Work,
  escalationId: string,
  kinds: readonly string[],
  memberIds: readonly string[],
): Promise<NotificationRow[]> {
  if (!memberIds.length) return []
  return work.tx
    .selectFrom('notifications')
    .selectAll()
    .where('workspaceId', '=', work.workspaceId)
    .where('escalationId', '=', escalationId)
    .where('memberId', 'in', memberIds)
    .where('kind', 'in', kinds)
    .where('stoppedAt', 'is', null)
    .forUpdate()
    .execute()
}

export function deliveriesOf(row: Pick<NotificationRow, 'deliveries'>): Delivery[] {
  return row.deliveries as Delivery[]
}
