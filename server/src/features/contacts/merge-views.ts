import { sql } from 'kysely'
import type { Output } from '#contracts/client.ts'
import { formatInstant, type Instant } from '#core/time/instant.ts'
import type { Database, Tx } from '#server/platform/db/database.ts'
import { found } from '#server/platform/problem.ts'

type MergeView = Output<'listContactMerges'>['items'][number]
type Row = {
  id: string
  fromId: string
  fromName: string
  intoId: string
  intoName: string
  tickets: number
  addresses: string[]
  by: string | null
  createdAt: Instant
  mayUndo: boolean
}
const MOST_MERGES = 50

export async function viewMerge(db: Database | Tx, workspaceId: string, id: string): Promise<MergeView> {
  const [merge] = await mergeRows(db, workspaceId, sql`g.id = ${id}`)
  return found(merge)
}

/** What was merged into a contact and still is; a merge of which the kept one was merged on shows with that one. */
export async function listContactMerges(
  db: Database | Tx,
  workspaceId: string,
  contactId: string,
): Promise<Output<'listContactMerges'>> {
  const known = await db
    .selectFrom('contacts')
    .select('id')
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', contactId)
    .executeTakeFirst()
  found(known)
  return { items: await mergeRows(db, workspaceId, sql`g.into_id = ${contactId} and g.undone_at is null`) }
}

async function mergeRows(
  db: Database | Tx,
  workspaceId: string,
  which: ReturnType<typeof sql>,
): Promise<MergeView[]> {
  const { rows } = await sql<Row>`
    select g.id, g.from_id, f.name as from_name, g.into_id, i.name as into_name, g.created_at,
      jsonb_array_length(g.moved->'tickets') as tickets,
      coalesce((select json_agg(a->>'address') from jsonb_array_elements(g.moved->'addresses') a), '[]') as addresses,
      m.name as by,
      g.undone_at is null and i.merged_into_id is null as may_undo
    from contact_merges g
    join contacts f on f.workspace_id = g.workspace_id and f.id = g.from_id
    join contacts i on i.workspace_id = g.workspace_id and i.id = g.into_id
    left join members m on m.workspace_id = g.workspace_id and m.id = g.member_id
    where g.workspace_id = ${workspaceId} and ${which}
    order by g.created_at desc, g.id desc limit ${MOST_MERGES}`.execute(db)
  return rows.map(({ fromId, fromName, intoId, intoName, createdAt, ...row }) => ({
    ...row,
    from: { id: fromId, name: fromName },
    into: { id: intoId, name: intoName },
    createdAt: formatInstant(createdAt),
  }))
}

/** What stands behind a contact, counted in one statement. */
export async function viewHoldings(
  db: Database | Tx,
  workspaceId: string,
  id: string,
): Promise<Output<'readContactHoldings'>> {
  const here = (table: string) =>
    sql`from ${sql.table(table)} x where x.workspace_id = c.workspace_id and x.contact_id = c.id`
  const { rows } = await sql<Output<'readContactHoldings'>>`
    select coalesce((select json_agg(json_build_object('kind', x.kind, 'address', x.address)
        order by x.kind, x.address) ${here('contact_addresses')}), '[]') as addresses,
      (select count(*)::int ${here('tickets')}) as tickets,
      (select count(*)::int ${here('tickets')} and x.status in ('open', 'pending', 'on_hold')) as open_tickets,
      (select count(*)::int ${here('commitments')} and x.state = 'open') as open_commitments,
      (select count(*)::int ${here('expectations')}) as expectations,
      c.notes <> '' as has_notes
    from contacts c where c.workspace_id = ${workspaceId} and c.id = ${id}`.execute(db)
  return found(rows[0])
}
