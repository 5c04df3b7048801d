import { sql } from 'kysely'
import type { Instant } from '#core/time/instant.ts'
import type { PortalDoor } from '#server/features/portal-links/index.ts'
import type { Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'

/** One message between the customer and the desk. */
export type Said = { direction: 'inbound' | 'outbound'; authorName: string; at: Instant; text: string }

const MOST = 200

/**
 * What was said between the desk and this person, oldest first: no notes, nothing automatic of theirs, nothing that can
 * still be taken back, nothing that a merged ticket brought from somebody else (trap 26).
 */
export async function readSaid(db: Context['db'], door: PortalDoor, now: Instant): Promise<Said[]> {
  const { workspaceId, ticketId, contactId } = door
  const { rows } = await sql<Said>`
    select m.direction, m.author_name, m.at, m.visible_text as text from messages m
    where m.workspace_id = ${workspaceId} and m.ticket_id = ${ticketId} and (
      (m.direction = 'inbound' and m.author_id = ${contactId} and not m.automatic)
      or (m.direction = 'outbound' and m.delivery <> 'undone'
        and (m.recipients = '[]' or exists (select 1 from contact_addresses a
          where a.workspace_id = m.workspace_id and a.contact_id = ${contactId} and m.recipients ? a.address))
        and not exists (select 1 from outgoing_mails o
          where o.workspace_id = m.workspace_id and o.message_id = m.id
            and o.state = 'waiting' and o.send_after > ${at(now)})))
    order by m.at desc, m.id desc limit ${MOST}`.execute(db)
  return rows.reverse()
}
