import { sql } from 'kysely'
import type { Work } from '#server/platform/work.ts'

/** What a merge moved, by its ids, so that an undo gives back that and nothing else. */
export type Moved = {
  tickets: string[]
  messages: string[]
  commitments: string[]
  offers: string[]
  expectations: string[]
  addresses: { kind: string; address: string }[]
  /** Records that were merged into the one that goes now: they lead to the kept one too. */
  earlier: string[]
  /** Fields of the kept one that were empty and are the other's now. */
  filled: Partial<Record<'language' | 'zone' | 'accountId', string>>
  /** What was added to the notes of the kept one. */
  notes: string
}

type Place = { from: string; into: string }
type Rows = Pick<Moved, 'tickets' | 'messages' | 'commitments' | 'offers' | 'expectations'>

/** What belongs to a contact by a column; every id that is handed back is that contact's no more. */
export async function moveRows(work: Work, { from, into }: Place): Promise<Rows> {
  const { tx, workspaceId } = work
  // In one order, as every verb locks: two at once cannot wait for each other.
  await sql`select id from tickets where workspace_id = ${workspaceId} and contact_id in (${from}, ${into})
    order by id for update`.execute(tx)
  const moved = async (table: string, where = sql`true`) => {
    const { rows } = await sql<{ id: string }>`update ${sql.table(table)} t set contact_id = ${into}
      where workspace_id = ${workspaceId} and contact_id = ${from} and ${where} returning id`.execute(tx)
    return rows.map((row) => row.id)
  }
  const tickets = await moved('tickets')
  const { rows: said } = await sql<{ id: string }>`update messages set author_id = ${into}
    where workspace_id = ${workspaceId} and author_kind = 'contact' and author_id = ${from} and ticket_id in (
      select id from tickets where workspace_id = ${workspaceId} and contact_id = ${into}) returning id`.execute(
    tx,
  )
  return {
    tickets,
    messages: said.map((row) => row.id),
    commitments: await moved('commitments'),
    offers: await moved('offers'),
    expectations: await moved('expectations'),
  }
}

/**
 * Trap 34: which of a person's addresses a ticket is answered at must not change because they have more of them now. A
 * ticket that knows none of them is told the one it was answered at.
 */
export async function keepAnswerAddresses(work: Work, contactIds: readonly string[]): Promise<void> {
  const { tx, workspaceId } = work
  await sql`insert into ticket_participants (workspace_id, ticket_id, address)
    select t.workspace_id, t.id, first.address from tickets t
    join (select contact_id, min(address) as address from contact_addresses
      where workspace_id = ${workspaceId} and kind = 'email' and contact_id = any(${[...contactIds]})
      group by contact_id having count(*) > 0) first on first.contact_id = t.contact_id
    where t.workspace_id = ${workspaceId} and t.contact_id = any(${[...contactIds]})
      and not exists (select 1 from ticket_participants p
        join contact_addresses a on a.workspace_id = p.workspace_id and a.kind = 'email'
          and a.address = p.address and a.contact_id = t.contact_id
        where p.workspace_id = t.workspace_id and p.ticket_id = t.id)
    on conflict do nothing`.execute(tx)
}

export async function moveAddresses(work: Work, { from, into }: Place): Promise<Moved['addresses']> {
  const { rows } = await sql<Moved['addresses'][number]>`update contact_addresses set contact_id = ${into}
    where workspace_id = ${work.workspaceId} and contact_id = ${from} returning kind, address`.execute(
    work.tx,
  )
  return rows
}

/** Gives back by id, and only what still stands with the kept one. */
export async function giveBackRows(work: Work, { from, into }: Place, moved: Moved): Promise<void> {
  const { tx, workspaceId } = work
  await sql`select id from tickets where workspace_id = ${workspaceId} and id = any(${moved.tickets})
    order by id for update`.execute(tx)
  for (const table of ['tickets', 'commitments', 'offers', 'expectations'] as const) {
    await sql`update ${sql.table(table)} set contact_id = ${from} where workspace_id = ${workspaceId}
      and id = any(${moved[table]}) and contact_id = ${into}`.execute(tx)
  }
  await sql`update messages set author_id = ${from} where workspace_id = ${workspaceId}
    and id = any(${moved.messages}) and author_kind = 'contact' and author_id = ${into}`.execute(tx)
  const { kinds, addresses } = {
    kinds: moved.addresses.map((one) => one.kind),
    addresses: moved.addresses.map((one) => one.address),
  }
  await sql`update contact_addresses a set contact_id = ${from}
    from unnest(${kinds}::text[], ${addresses}::text[]) as was(kind, address)
    where a.workspace_id = ${workspaceId} and a.contact_id = ${into} and a.kind = was.kind
      and a.address = was.address`.execute(tx)
}
