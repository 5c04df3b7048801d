import type { Output } from '#contracts/client.ts'
import { formatInstant } from '#core/time/instant.ts'
import { iso } from '#server/features/tickets/index.ts'
import type { Desk, DeskMember } from '#server/features/workspaces/index.ts'
import type { Context } from '#server/platform/context.ts'
import type { Tx } from '#server/platform/db/database.ts'
import { pathOf } from './notification.ts'
import { notificationSentence } from './notification-sentence.ts'
import { deliveriesOf, type WaitingNotification } from './notification-store.ts'

type Db = Context['db'] | Tx
type View = Output<'readNotification'>

/** A member's notifications, newest first; what was stopped before it was read is no news any more. */
export async function listOf(
  db: Db,
  workspaceId: string,
  memberId: string,
  { before, limit }: { before?: string; limit: number },
): Promise<WaitingNotification[]> {
  let query = selectFull(db, workspaceId, memberId).where((eb) =>
    eb.or([eb('n.stoppedAt', 'is', null), eb('n.readAt', 'is not', null)]),
  )
  if (before) query = query.where('n.id', '<', before)
  return query.orderBy('n.id', 'desc').limit(limit).execute()
}

export async function readOne(
  db: Db,
  workspaceId: string,
  memberId: string,
  id: string,
): Promise<WaitingNotification | undefined> {
  return selectFull(db, workspaceId, memberId).where('n.id', '=', id).executeTakeFirst()
}

function selectFull(db: Db, workspaceId: string, memberId: string) {
  return db
    .selectFrom('notifications as n')
    .leftJoin('tickets as t', (join) =>
      join.onRef('t.workspaceId', '=', 'n.workspaceId').onRef('t.id', '=', 'n.ticketId'),
    )
    .leftJoin('contacts as c', (join) =>
      join.onRef('c.workspaceId', '=', 't.workspaceId').onRef('c.id', '=', 't.contactId'),
    )
    .selectAll('n')
    .select(['t.number', 't.subject', 'c.name as contactName'])
    .where('n.workspaceId', '=', workspaceId)
    .where('n.memberId', '=', memberId)
}

export function notificationView(desk: Desk, reader: DeskMember, row: WaitingNotification): View {
  return {
    id: row.id,
    kind: row.kind,
    ticketId: row.ticketId,
    escalationId: row.escalationId,
    pathId: pathOf(row),
    sentence: notificationSentence(desk, reader, row),
    createdAt: formatInstant(row.createdAt),
    readAt: iso(row.readAt),
    deliveries: deliveriesOf(row).map(({ channel, state, at, error }) => ({
      channel,
      state,
      at: formatInstant(at),
      error: error ?? null,
    })),
  }
}
