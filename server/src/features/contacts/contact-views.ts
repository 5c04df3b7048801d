import { sql, type RawBuilder } from 'kysely'
import type { Output } from '#contracts/client.ts'
import { formatInstant, type Instant } from '#core/time/instant.ts'
import type { Database, Tx } from '#server/platform/db/database.ts'
import { PLANNED_ANEW } from '#server/platform/db/lean-client.ts'
import { contactsByWords } from '#server/platform/db/name-words.ts'
import { pageOf, readCursor } from '#server/platform/http/paging.ts'
import { found } from '#server/platform/problem.ts'

export type ContactView = Output<'readContact'>
type Row = Omit<ContactView, 'createdAt' | 'account' | 'mergedInto'> & {
  mergedIntoId: string | null
  mergedIntoName: string | null
  createdAt: Instant
  accountId: string | null
  accountName: string | null
  sortName: string
}

export async function viewContact(db: Database | Tx, workspaceId: string, id: string): Promise<ContactView> {
  const [contact] = await contactRows(db, workspaceId, sql`c.id = ${id}`, 1)
  return shown(found(contact))
}

/** By name; `q` finds the beginning of a name, of an address, or of any words of a name. */
export async function listContacts(
  db: Database | Tx,
  workspaceId: string,
  { q, accountId, cursor, limit }: { q?: string; accountId?: string; cursor?: string; limit: number },
): Promise<Output<'listContacts'>> {
  const place = readCursor(cursor, ['text', 'text'])
  const after = place ? sql`(lower(c.name), c.id) > (${place[0]}::text, ${place[1]}::text)` : sql`true`
  const theirs = accountId ? sql`c.account_id = ${accountId}` : sql`true`
  const listed = sql`c.merged_into_id is null and ${theirs} and ${after}`
  const words = q?.trim()
  const which = words ? beginningWith(workspaceId, words, { listed, limit: limit + 1 }) : listed
  const rows = await contactRows(db, workspaceId, which, limit + 1)
  const { items, next } = pageOf(rows, limit, ({ sortName, id }) => [sortName, id])
  return { items: items.map(shown), next }
}

type Listed = { listed: RawBuilder<unknown>; limit: number; mostAddresses?: number }

/**
 * The first by name of those whose name or its words begin so, and of those who have such an address: each by its own index, because
 * together they would be looked for among everybody. `listed` is a condition over `contacts c`. With `mostAddresses` only
 * the first addresses that begin so are looked at.
 */
export function beginningWith(
  workspaceId: string,
  words: string,
  { listed, limit, mostAddresses }: Listed,
): RawBuilder<unknown> {
  const beginning = `${words.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  const first = (which: RawBuilder<unknown>) =>
    sql`(select c.id from contacts c where c.workspace_id = ${workspaceId} and ${which} and ${listed}
      order by lower(c.name), c.id limit ${limit})`
  const byWords = contactsByWords(workspaceId, words)
  const addresses = sql`select a.contact_id from contact_addresses a
    where a.workspace_id = ${workspaceId} and a.address like ${beginning}`
  const most = mostAddresses === undefined ? sql`` : sql`order by a.kind, a.address limit ${mostAddresses}`
  return sql`c.id in (${sql.raw(PLANNED_ANEW)}
    ${first(sql`lower(c.name) like ${beginning}`)}
    ${byWords ? sql`union all ${first(sql`c.id = any (array(${byWords}))`)}` : sql``}
    union all ${first(sql`c.id in (${addresses} ${most})`)})`
}

async function contactRows(
  db: Database | Tx,
  workspaceId: string,
  which: ReturnType<typeof sql>,
  limit: number,
): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select c.id, c.name, lower(c.name) as sort_name, c.language, c.zone, c.notes, c.revision, c.created_at,
      o.id as account_id, o.name as account_name, k.id as merged_into_id, k.name as merged_into_name,
      coalesce((select json_agg(json_build_object('kind', a.kind, 'address', a.address) order by a.kind, a.address)
        from contact_addresses a where a.workspace_id = c.workspace_id and a.contact_id = c.id), '[]') as addresses,
      (select count(*) from tickets t where t.workspace_id = c.workspace_id and t.contact_id = c.id
        and t.status in ('open', 'pending', 'on_hold')) as open_tickets
    from contacts c left join accounts o on o.workspace_id = c.workspace_id and o.id = c.account_id
      left join contacts k on k.workspace_id = c.workspace_id and k.id = c.merged_into_id
    where c.workspace_id = ${workspaceId} and ${which}
    order by lower(c.name), c.id limit ${limit}`.execute(db)
  return rows
}

function shown({ sortName: _, createdAt, ...rest }: Row): ContactView {
  const { accountId, accountName, mergedIntoId, mergedIntoName, ...row } = rest
  return {
    ...row,
    account: pair(accountId, accountName),
    mergedInto: pair(mergedIntoId, mergedIntoName),
    createdAt: formatInstant(createdAt),
  }
}

const pair = (id: string | null, name: string | null) => (id !== null && name !== null ? { id, name } : null)
