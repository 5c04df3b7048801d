import { sql, type RawBuilder } from 'kysely'

type Id = string | RawBuilder<unknown>
type Whose = { workspaceId: Id; ticketId: Id; contactId: Id }

/**
 * Which address of its customer a ticket is answered at: the one that wrote last, else one that takes part in it, else
 * any; null for a customer without (trap 34).
 */
export function answerAddress({ workspaceId, ticketId, contactId }: Whose): RawBuilder<string | null> {
  return sql`(select a.address from contact_addresses a
    left join lateral (select m.facts->>'from' as address from messages m
      where m.workspace_id = ${workspaceId} and m.ticket_id = ${ticketId} and m.direction = 'inbound'
        and not m.automatic and m.facts ? 'from' order by m.at desc limit 1) last on true
    where a.workspace_id = ${workspaceId} and a.contact_id = ${contactId} and a.kind = 'email'
    order by (lower(last.address) = a.address) is true desc,
      exists (select 1 from ticket_participants p where p.workspace_id = a.workspace_id
        and p.ticket_id = ${ticketId} and p.address = a.address) desc,
      a.address limit 1)`
}
