import { sql } from 'kysely'
import type { Instant } from '#core/time/instant.ts'
import type { Database } from '#server/platform/db/database.ts'
import { ASKING, type Delivery } from './notification.ts'

/** One member was asked to take an escalation: when, by which ways, and what became of each. */
export type AskedMember = {
  id: string
  memberId: string
  step: number
  at: Instant
  readAt: Instant | null
  deliveries: Delivery[]
}

const MOST = 100

/** Who was asked to take an escalation, the latest first. What a mail has come to is said by its own row. */
export async function listAsked(
  db: Database,
  workspaceId: string,
  escalationId: string,
): Promise<AskedMember[]> {
  const { rows } = await sql<AskedMember & { mails: { id: string; state: string }[] | null }>`
    select n.id, n.member_id, coalesce((n.params->>'step')::int, 0) as step, n.created_at as at, n.read_at,
      n.deliveries,
      (select json_agg(json_build_object('id', m.id, 'state', m.state)) from outgoing_mails m
        where m.workspace_id = n.workspace_id
          and m.id in (select d->>'mailId' from jsonb_array_elements(n.deliveries) d)) as mails
    from notifications n
    where n.workspace_id = ${workspaceId} and n.escalation_id = ${escalationId}
      and n.kind = any(${[...ASKING]})
    order by n.created_at desc, n.id desc limit ${MOST}`.execute(db)
  return rows.map(({ mails, deliveries, ...row }) => {
    const stateOf = new Map(mails?.map((mail) => [mail.id, mail.state]))
    const became = (one: Delivery): Delivery['state'] => {
      const mail = one.mailId ? stateOf.get(one.mailId) : undefined
      if (mail === 'parked') return 'failed'
      return mail === 'sent' ? 'delivered' : one.state
    }
    return { ...row, deliveries: deliveries.map((one) => ({ ...one, state: became(one) })) }
  })
}
