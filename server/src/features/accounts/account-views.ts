import { sql } from 'kysely'
import type { Output } from '#contracts/client.ts'
import { formatInstant, type Instant } from '#core/time/instant.ts'
import { ofAccount, utc } from '#server/features/tickets/index.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import type { Database, Tx } from '#server/platform/db/database.ts'
import { pageOf, readCursor } from '#server/platform/http/paging.ts'
import { found } from '#server/platform/problem.ts'

export type AccountView = Output<'updateAccount'>
type Row = Omit<AccountView, 'createdAt' | 'team' | 'value'> & {
  createdAt: Instant
  ownerTeamId: string | null
  amount: string | null
  currency: string | null
  sortName: string
}

export async function viewAccount(db: Database | Tx, desk: Desk, id: string): Promise<AccountView> {
  const [account] = await accountRows(db, desk, sql`o.id = ${id}`, 1)
  return shown(desk, found(account))
}

/** By name; `q` finds the beginning of a name or of a domain. */
export async function listAccounts(
  db: Database,
  desk: Desk,
  { q, cursor, limit }: { q?: string; cursor?: string; limit: number },
): Promise<Output<'listAccounts'>> {
  const place = readCursor(cursor, ['text', 'text'])
  const after = place ? sql`(lower(o.name), o.id) > (${place[0]}::text, ${place[1]}::text)` : sql`true`
  const rows = await accountRows(db, desk, sql`${after} and ${matches(q?.trim())}`, limit + 1)
  const { items, next } = pageOf(rows, limit, ({ sortName, id }) => [sortName, id])
  return { items: items.map((row) => shown(desk, row)), next }
}

function matches(q: string | undefined) {
  if (!q) return sql`true`
  const begins = `${q.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  return sql`(lower(o.name) like ${begins} or exists (select 1 from unnest(o.domains) d where d like ${begins}))`
}

const OPEN = sql`t.status in ('open', 'pending', 'on_hold')`

async function accountRows(
  db: Database | Tx,
  { workspaceId }: Desk,
  which: ReturnType<typeof sql>,
  limit: number,
): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select o.id, o.name, lower(o.name) as sort_name, o.tier, o.domains, o.language, o.owner_team_id,
      trim_scale(o.value)::text as amount, o.currency, o.facts, o.notes, o.revision, o.created_at,
      (select count(*)::int from contacts c where c.workspace_id = o.workspace_id and c.account_id = o.id
        and c.merged_into_id is null) as contacts,
      (select count(*)::int from tickets t where t.workspace_id = o.workspace_id and t.account_id = o.id
        and ${OPEN}) + (select count(*)::int from contacts p join tickets t on t.workspace_id = p.workspace_id
        and t.contact_id = p.id and t.account_id is null and ${OPEN}
        where p.workspace_id = o.workspace_id and p.account_id = o.id) as open_tickets
    from accounts o where o.workspace_id = ${workspaceId} and ${which}
    order by lower(o.name), o.id limit ${limit}`.execute(db)
  return rows
}

function shown(desk: Desk, { sortName: _, ownerTeamId, amount, currency, createdAt, ...row }: Row) {
  const team = ownerTeamId === null ? undefined : desk.teams.get(ownerTeamId)
  return {
    ...row,
    team: team ? { id: team.id, name: team.name } : null,
    value: amount !== null && currency !== null ? { amount, currency } : null,
    createdAt: formatInstant(createdAt),
  }
}

type Around = Pick<Output<'readAccount'>, 'expectations' | 'escalations' | 'counts'> & {
  commitments: (Omit<Output<'readAccount'>['commitments'][number], 'owner'> & { ownerId: string | null })[]
}

/** One company with what stands around it, each by its own index. */
export async function readAccount(db: Database | Tx, desk: Desk, id: string): Promise<Output<'readAccount'>> {
  const account = await viewAccount(db, desk, id)
  const list = (query: ReturnType<typeof sql>) => sql`coalesce((select json_agg(x) from (${query}) x), '[]')`
  const theirs = sql`t.workspace_id = ${desk.workspaceId} and ${ofAccount(desk.workspaceId, id)}`
  const ticket = sql`json_build_object('id', t.id, 'number', t.number, 'subject', t.subject, 'status', t.status) as ticket`
  const { rows } = await sql<Around>`select
    ${list(sql`select e.id, e.kind, e.words, e.told_by as "toldBy", e.told_at as "toldAt", e.until_at as "untilAt",
      case when c.id is not null then json_build_object('id', c.id, 'name', c.name) end as contact
      from expectations e left join contacts c on c.workspace_id = e.workspace_id and c.id = e.contact_id
      where e.workspace_id = o.workspace_id and (e.account_id = o.id or e.contact_id in (
        select p.id from contacts p where p.workspace_id = o.workspace_id and p.account_id = o.id))
      order by e.told_at desc limit 50`)} as expectations,
    ${list(sql`select m.id, m.kind, m.words, m.due_at as "dueAt", m.owner_id as "ownerId", ${ticket},
      json_build_object('id', c.id, 'name', c.name) as contact
      from tickets t join commitments m on m.workspace_id = t.workspace_id and m.ticket_id = t.id and m.state = 'open'
      join contacts c on c.workspace_id = t.workspace_id and c.id = t.contact_id
      where ${theirs} order by m.due_at limit 50`)} as commitments,
    ${list(sql`select e.id, e.kind, e.state, e.reason, ${ticket}, e.created_at as "createdAt", e.closed_at as "closedAt"
      from tickets t join escalations e on e.workspace_id = t.workspace_id and e.ticket_id = t.id
      where ${theirs} order by e.created_at desc limit 20`)} as escalations,
    json_build_object('tickets', (select count(*)::int from tickets t where ${theirs}),
      'escalations', (select count(*)::int from tickets t join escalations e
        on e.workspace_id = t.workspace_id and e.ticket_id = t.id where ${theirs})) as counts
    from accounts o where o.workspace_id = ${desk.workspaceId} and o.id = ${id}`.execute(db)
  const { expectations, commitments, escalations, counts } = found(rows[0])
  return {
    ...account,
    counts,
    expectations: expectations.map((one) => ({
      ...one,
      toldAt: utc(one.toldAt),
      untilAt: one.untilAt && utc(one.untilAt),
    })),
    commitments: commitments.map(({ ownerId, ...one }) => {
      const owner = ownerId === null ? undefined : desk.members.get(ownerId)
      return { ...one, dueAt: utc(one.dueAt), owner: owner ? { id: owner.id, name: owner.name } : null }
    }),
    escalations: escalations.map((one) => ({
      ...one,
      createdAt: utc(one.createdAt),
      closedAt: one.closedAt && utc(one.closedAt),
    })),
  }
}
