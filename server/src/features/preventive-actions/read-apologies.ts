import { sql } from 'kysely'
import type { Output } from '#contracts/client.ts'
import { apologyErodesTrust } from '#core/remedy/apology.ts'
import { causesOf } from '#core/remedy/preventive-action.ts'
import { formatInstant, type Instant } from '#core/time/instant.ts'
import { ANY_OF_LINE, anyOfLine, lineOf, linesOf } from '#server/features/tickets/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { found } from '#server/platform/problem.ts'

type Matter = { topicId: string | null; found: string[] }
type Own = Matter & { contactId: string; accountId: string | null; prevented: boolean }
type Said = Matter & { at: Instant; ticketId: string; number: number; subject: string; openedAt: Instant }

const FOUND = sql`array(select f.cause from findings f where f.workspace_id = t.workspace_id
  and f.ticket_id = ${anyOfLine(sql.ref('t.workspace_id'), sql.ref('t.id'))}
  order by f.created_at desc limit 20) as found`

/** What another apology on this ticket would stand on: what prevents, and an earlier one that changed nothing (6.5). */
export async function readApologies(
  ctx: Context,
  { workspaceId }: Actor,
  ticketId: string,
): Promise<Output<'readApologies'>> {
  const { rows } = await sql<Own>`
    with ${lineOf(workspaceId, ticketId)}
    select t.contact_id, t.account_id, t.topic_id, ${FOUND}, exists (select 1 from preventive_actions a
      where a.workspace_id = t.workspace_id and a.ticket_id = ${ANY_OF_LINE}) as prevented
    from tickets t where t.workspace_id = ${workspaceId} and t.id = ${ticketId}`.execute(ctx.db)
  const own = found(rows[0])
  const causes = causesOf({ id: ticketId, ...own })
  const earlier = await earlierOf(ctx, workspaceId, own)
  const done =
    earlier.length === 0
      ? []
      : await doneFor(ctx, workspaceId, [...causes, ...earlier.flatMap((one) => one.causes)])
  const last = apologyErodesTrust(causes, earlier, done)
  return {
    hasPreventiveAction: own.prevented,
    erodesTrust: last && {
      at: formatInstant(last.at),
      ticketId: last.ticketId,
      ticketNumber: last.number,
      subject: last.subject,
    },
  }
}

/** The last apologies to this customer, or to others of their account, that left. */
async function earlierOf({ db }: Context, workspaceId: string, { contactId, accountId }: Own) {
  const { rows } = await sql<Said>`
    select m.at, t.id as ticket_id, t.number, t.subject, t.created_at as opened_at, t.topic_id, ${FOUND}
    from messages m join tickets t on t.workspace_id = m.workspace_id and t.id = m.ticket_id
    where m.workspace_id = ${workspaceId} and m.direction = 'outbound' and m.facts ->> 'apology' = 'true'
      and m.delivery in ('none', 'waiting', 'sending', 'sent')
      and m.ticket_id in (
        select id from tickets where workspace_id = ${workspaceId} and contact_id = ${contactId}
        union select id from tickets where workspace_id = ${workspaceId} and account_id = ${accountId})
    order by m.at desc limit 50`.execute(db)
  return rows.map((row) => ({
    ...row,
    ticketOpenedAt: row.openedAt,
    causes: causesOf({ id: row.ticketId, ...row }),
  }))
}

/** What was done about any of these causes, on whatever ticket it was thought of. */
async function doneFor({ db }: Context, workspaceId: string, causes: readonly string[]) {
  const keys = [...new Set(causes)]
  const ticketIds = keys.filter((key) => key.startsWith('ticket:')).map((key) => key.slice('ticket:'.length))
  const { rows } = await sql<{ ticketId: string; causeKey: string; doneAt: Instant }>`
    with ${linesOf(workspaceId, ticketIds)}
    select coalesce(line.living_id, a.ticket_id) as ticket_id, a.cause_key, a.done_at
    from preventive_actions a left join line on line.id = a.ticket_id
    where a.workspace_id = ${workspaceId} and a.done_at is not null
      and (a.cause_key = any(${keys}::text[]) or line.id is not null)
    order by a.done_at desc limit 200`.execute(db)
  return rows.map(({ ticketId, causeKey, doneAt }) => ({ doneAt, causes: [`ticket:${ticketId}`, causeKey] }))
}
