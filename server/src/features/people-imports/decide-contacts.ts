import { sql } from 'kysely'
import {
  addressKeys,
  decideContactRow,
  type KnownContact,
  type Named,
  type RowOutcome,
} from '#core/people-import/decide-people-row.ts'
import { readContactRow, type ContactDraft } from '#core/people-import/read-people-row.ts'
import type { Mapping } from '#core/people-import/import-fields.ts'
import type { Database, Tx } from '#server/platform/db/database.ts'
import type { Work } from '#server/platform/work.ts'

type Outcome = RowOutcome<KnownContact>
type Facts = { byAddress: Map<string, KnownContact>; accounts: Map<string, Named> }

/** What rows of people come to, in their order: what an earlier row adds, a later one finds. */
export async function decideContacts(
  db: Database | Tx,
  workspaceId: string,
  { rows, mapping, work }: { rows: readonly string[][]; mapping: Mapping; work?: Work },
): Promise<Outcome[]> {
  const read = rows.map((cells) => readContactRow(cells, mapping))
  const drafts = read.flatMap((one) => (one.ok ? [one.draft] : []))
  const facts = await look(db, workspaceId, drafts, work !== undefined)
  return read.map((one) => {
    if (!one.ok) return { do: 'refuse', faults: one.faults }
    return decideOne(one.draft, facts, work)
  })
}

function decideOne(draft: ContactDraft, { byAddress, accounts }: Facts, work: Work | undefined): Outcome {
  const keys = addressKeys(draft)
  const known = [...new Set(keys.flatMap((key) => byAddress.get(key) ?? []))]
  const account = draft.account === null ? undefined : accounts.get(draft.account.toLowerCase())
  const outcome = decideContactRow(draft, { known, account })
  if (outcome.do !== 'add' && outcome.do !== 'change') return outcome
  const id = outcome.do === 'change' ? outcome.known.id : (work?.ctx.ids.make('con') ?? `new ${keys[0]}`)
  const before = outcome.do === 'change' ? outcome.known : null
  const after: KnownContact = {
    id,
    name: draft.name ?? before?.name ?? draft.emails[0]?.split('@')[0] ?? draft.phones[0] ?? '?',
    language: draft.language ?? before?.language ?? null,
    accountId: account && account !== 'several' ? account : (before?.accountId ?? null),
    notes: draft.notes ?? before?.notes ?? '',
    addresses: [...new Set([...(before?.addresses ?? []), ...keys])],
  }
  for (const key of after.addresses) byAddress.set(key, after)
  if (work) write(work, after, before)
  return outcome
}

async function look(
  db: Database | Tx,
  workspaceId: string,
  drafts: readonly ContactDraft[],
  forUpdate: boolean,
): Promise<Facts> {
  const keys = [...new Set(drafts.flatMap(addressKeys))]
  const names = [
    ...new Set(drafts.flatMap(({ account }) => (account === null ? [] : [account.toLowerCase()]))),
  ]
  const [kinds, addresses] = [keys.map((key) => partsOf(key).kind), keys.map((key) => partsOf(key).address)]
  // Each address by its index: while a file is taken in, the database does not know yet how many there are.
  const { rows: known } = await sql<KnownContact>`
    select c.id, c.name, c.language, c.account_id, c.notes, (select json_agg(a.kind || ':' || a.address)
      from contact_addresses a where a.workspace_id = c.workspace_id and a.contact_id = c.id) as addresses
    from contacts c where c.workspace_id = ${workspaceId} and c.id in (
      select a.contact_id from unnest(${kinds}::text[], ${addresses}::text[]) k (kind, address)
      cross join lateral (select contact_id from contact_addresses
        where workspace_id = ${workspaceId} and kind = k.kind and address = k.address offset 0) a)
    order by c.id ${forUpdate ? sql`for update` : sql``}`.execute(db)
  const { rows: accounts } = await sql<{ name: string; id: string; count: number }>`
    select lower(name) as name, min(id) as id, count(*)::int as count from accounts
    where workspace_id = ${workspaceId} and lower(name) = any(${names}) group by lower(name)`.execute(db)
  return {
    byAddress: new Map(known.flatMap((one) => one.addresses.map((key) => [key, one] as const))),
    accounts: new Map(accounts.map(({ name, id, count }) => [name, count === 1 ? id : 'several'] as const)),
  }
}

function write(work: Work, after: KnownContact, before: KnownContact | null): void {
  const { workspaceId } = work
  const { id, addresses, ...fields } = after
  if (before) work.batch.update('contacts', { workspaceId, id, ...fields })
  else work.batch.insert('contacts', { workspaceId, id, ...fields, createdAt: new Date(work.now) })
  for (const key of addresses.filter((one) => !before?.addresses.includes(one))) {
    work.batch.insert('contactAddresses', { workspaceId, ...partsOf(key), contactId: id })
  }
}

function partsOf(key: string): { kind: string; address: string } {
  const at = key.indexOf(':')
  return { kind: key.slice(0, at), address: key.slice(at + 1) }
}
