import { sql } from 'kysely'
import type { Escalation } from '#core/escalation/escalation.ts'
import type { Instant } from '#core/time/instant.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import type { Tx } from '#server/platform/db/database.ts'
import type { Telling } from './ladder-view.ts'

type Db = Context['db'] | Tx

/** An escalation with what its view names: the ticket, whose it is, and who was told when. */
export type EscalationRecord = {
  state: Escalation
  teamId: string | null
  number: number
  subject: string
  lastWords: string
  contactId: string
  contactName: string
  /** The reader follows one of its tickets. */
  followed: boolean
  tellings: Telling[]
}

/** Of the escalation `e`: whether a member follows one of its tickets. */
export function followedBy(memberId: string | null) {
  return sql`exists (select 1 from escalation_tickets et join ticket_followers f
    on f.workspace_id = et.workspace_id and f.ticket_id = et.ticket_id
    where et.workspace_id = e.workspace_id and et.escalation_id = e.id and f.member_id = ${memberId}::text)`
}

type Found = Omit<EscalationRecord, 'tellings'> & { nextDueAt: Instant | null }

export async function findEscalations(
  db: Db,
  workspaceId: string,
  how: {
    where: ReturnType<typeof sql>
    orderBy: ReturnType<typeof sql>
    limit: number
    reader: Actor | null
  },
): Promise<EscalationRecord[]> {
  const { rows } = await sql<Found>`
    select e.escalation as state, e.team_id, t.number, t.subject, t.last_words, t.contact_id, c.name as contact_name,
      ${followedBy(how.reader?.kind === 'member' ? how.reader.memberId : null)} as followed
    from escalations e
    join tickets t on t.workspace_id = e.workspace_id and t.id = e.ticket_id
    join contacts c on c.workspace_id = t.workspace_id and c.id = t.contact_id
    where e.workspace_id = ${workspaceId} and ${how.where}
    order by ${how.orderBy} limit ${how.limit}`.execute(db)
  const tellings = await findTellings(db, workspaceId, rows)
  return rows.map((row) => ({ ...row, tellings: tellings.get(row.state.id) ?? [] }))
}

/** Who was told on which rung, oldest first, out of the timeline. */
async function findTellings(db: Db, workspaceId: string, found: Found[]): Promise<Map<string, Telling[]>> {
  const byId = new Map<string, Telling[]>(found.map(({ state }) => [state.id, []]))
  if (!found.length) return byId
  const rows = await db
    .selectFrom('events')
    .select(['subjectId', 'at', 'data'])
    .where('workspaceId', '=', workspaceId)
    .where(
      'ticketId',
      'in',
      found.flatMap(({ state }) => state.ticketIds),
    )
    .where('type', '=', 'escalation.step_told')
    .orderBy('id')
    .execute()
  for (const { subjectId, at, data } of rows) {
    const { step, memberIds } = data as Omit<Telling, 'at'>
    byId.get(subjectId ?? '')?.push({ step, memberIds, at })
  }
  return byId
}
