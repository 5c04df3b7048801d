import { sql, type RawBuilder } from 'kysely'
import type { Input } from '#contracts/client.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { found, Problem } from '#server/platform/problem.ts'
import { appendEvent, doWork, type Work } from '#server/platform/work.ts'
import { ANY_OF_LINE, anyOfLine } from './merge-line.ts'

type Link = { otherId: string; kind: Input<'linkTickets'>['body']['kind'] }

const MOST_LINKS = 50

/** Two tickets have to do with each other; linked again, the pair has the new kind. */
export function linkTickets(ctx: Context, actor: Actor, ticketId: string, link: Link): Promise<void> {
  const { otherId, kind } = link
  return doWork(ctx, actor, async (work) => {
    if (otherId === ticketId) throw new Problem('refused', { reason: 'ticket.link_to_itself' })
    const numbers = await numbersOf(work, ticketId, otherId)
    const { workspaceId, tx, now } = work
    await removeLink(work, ticketId, otherId)
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from ticket_links
      where workspace_id = ${workspaceId} and ticket_id = ${ticketId}`.execute(tx)
    if (rows[0]!.count >= MOST_LINKS)
      throw new Problem('refused', { reason: 'ticket.too_many_links', params: { most: MOST_LINKS } })
    await sql`insert into ticket_links (workspace_id, ticket_id, other_id, kind, created_at)
      values (${workspaceId}, ${ticketId}, ${otherId}, ${kind}, ${at(now)})`.execute(tx)
    tellBoth(work, 'ticket.linked', ticketId, { otherId, ...numbers, kind: `link_${kind}` })
  })
}

/** Takes the link of a pair away; where there is none, nothing happens. */
export function unlinkTickets(ctx: Context, actor: Actor, ticketId: string, otherId: string): Promise<void> {
  return doWork(ctx, actor, async (work) => {
    const numbers = await numbersOf(work, ticketId, otherId)
    if (await removeLink(work, ticketId, otherId))
      tellBoth(work, 'ticket.unlinked', ticketId, { otherId, ...numbers })
  })
}

async function removeLink({ workspaceId, tx }: Work, one: string, other: string): Promise<boolean> {
  const { rows } = await sql`delete from ticket_links where workspace_id = ${workspaceId}
    and ((ticket_id = ${anyOfLine(workspaceId, one)} and other_id = ${other})
      or (ticket_id = ${other} and other_id = ${anyOfLine(workspaceId, one)}))
    returning ticket_id`.execute(tx)
  return rows.length > 0
}

async function numbersOf({ workspaceId, tx }: Work, ticketId: string, otherId: string) {
  const rows = await tx
    .selectFrom('tickets')
    .select(['id', 'number'])
    .where('workspaceId', '=', workspaceId)
    .where('id', 'in', [ticketId, otherId])
    .execute()
  const numberOf = (id: string) => found(rows.find((row) => row.id === id)).number
  return { number: numberOf(ticketId), otherNumber: numberOf(otherId) }
}

type Told = { otherId: string; number: number; otherNumber: number; kind?: string }

function tellBoth(work: Work, type: string, ticketId: string, { otherId, ...data }: Told): void {
  const { number, otherNumber, kind } = data
  appendEvent(work, { type, ticketId, data: { otherId, number: otherNumber, kind } })
  appendEvent(work, { type, ticketId: otherId, data: { otherId: ticketId, number, kind } })
}

type Id = string | RawBuilder<string>

/**
 * What stands beside a ticket and those merged into it: linked by hand, from either side; what it follows and what
 * follows it; what was merged, which its own merge alone can undo. Of a statement that begins with `lineOf`.
 */
export function linksOf(workspaceId: Id, ticketId: Id): RawBuilder<unknown> {
  const of = sql`workspace_id = ${workspaceId}`
  const merge = sql`tickets f left join ticket_merges m on m.workspace_id = f.workspace_id
    and m.from_id = f.id and m.into_id = f.merged_into_id and m.undone_at is null where f.workspace_id = ${workspaceId}`
  return sql`select t.id, t.number, t.subject, t.status, c.name as contact, l.kind, l.undo_until as "undoUntil" from (
    select * from (
      select other_id as id, kind, null::timestamptz as undo_until from ticket_links where ${of} and ticket_id = ${ANY_OF_LINE}
      union select ticket_id, case kind when 'duplicate_of' then 'has_duplicate' when 'caused_by' then 'causes' else kind end, null
        from ticket_links where ${of} and other_id = ${ANY_OF_LINE}
      union select linked_ticket_id, 'follows', null from tickets where ${of} and id = ${ANY_OF_LINE} and linked_ticket_id is not null
      union select id, 'followed_by', null from tickets where ${of} and linked_ticket_id = ${ANY_OF_LINE}) o
      where o.id not in (select id from line)
    union all select f.id, 'merged_here', case when f.merged_into_id = ${ticketId} then m.undo_until end
      from ${merge} and f.merged_into_id = ${ANY_OF_LINE}
    union all select f.merged_into_id, 'merged_into', m.undo_until from ${merge} and f.id = ${ticketId} and f.merged_into_id is not null
  ) l join tickets t on t.workspace_id = ${workspaceId} and t.id = l.id
    join contacts c on c.workspace_id = t.workspace_id and c.id = t.contact_id
  order by t.created_at desc, t.id limit 100`
}
