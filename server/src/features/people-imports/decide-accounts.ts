import { sql } from 'kysely'
import {
  decideAccountRow,
  type KnownAccount,
  type RowOutcome,
} from '#core/people-import/decide-people-row.ts'
import type { Mapping } from '#core/people-import/import-fields.ts'
import { readAccountRow, type AccountDraft } from '#core/people-import/read-people-row.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import type { Database, Tx } from '#server/platform/db/database.ts'
import type { Work } from '#server/platform/work.ts'

type Outcome = RowOutcome<KnownAccount>
type Facts = { byName: Map<string, KnownAccount[]>; byDomain: Map<string, KnownAccount> }

/** What rows of accounts come to, in their order: what an earlier row adds, a later one finds. */
export async function decideAccounts(
  db: Database | Tx,
  desk: Desk,
  { rows, mapping, work }: { rows: readonly string[][]; mapping: Mapping; work?: Work },
): Promise<Outcome[]> {
  const read = rows.map((cells) => readAccountRow(cells, mapping))
  const facts = await look(
    db,
    desk,
    read.flatMap((one) => (one.ok ? [one.draft] : [])),
    work !== undefined,
  )
  return read.map((one) => {
    if (!one.ok) return { do: 'refuse', faults: one.faults }
    return decideOne(desk, one.draft, facts, work)
  })
}

function decideOne(desk: Desk, draft: AccountDraft, facts: Facts, work: Work | undefined): Outcome {
  const known = facts.byName.get(draft.name.toLowerCase()) ?? []
  const domainsOfOthers = draft.domains.filter((domain) => {
    const owner = facts.byDomain.get(domain)
    return owner !== undefined && owner.id !== known[0]?.id
  })
  const wanted = draft.team?.toLowerCase()
  const teams = [...desk.teams.values()].filter((team) => team.name.toLowerCase() === wanted)
  const team = teams.length > 1 ? 'several' : teams[0]?.id
  const outcome = decideAccountRow(draft, { known, domainsOfOthers, team })
  if (outcome.do !== 'add' && outcome.do !== 'change') return outcome
  const before = outcome.do === 'change' ? outcome.known : null
  const after: KnownAccount = {
    id: before?.id ?? work?.ctx.ids.make('acc') ?? `new ${draft.name}`,
    name: before?.name ?? draft.name,
    domains: [...new Set([...(before?.domains ?? []), ...draft.domains])],
    tier: draft.tier ?? before?.tier ?? 'standard',
    value: draft.value ?? before?.value ?? null,
    language: draft.language ?? before?.language ?? null,
    teamId: team ?? before?.teamId ?? null,
    notes: draft.notes ?? before?.notes ?? '',
  }
  facts.byName.set(draft.name.toLowerCase(), [after])
  for (const domain of after.domains) facts.byDomain.set(domain, after)
  if (work) write(work, after, before === null)
  return outcome
}

type Row = Omit<KnownAccount, 'value'> & { amount: string | null; currency: string | null }

async function look(
  db: Database | Tx,
  { workspaceId }: Desk,
  drafts: readonly AccountDraft[],
  forUpdate: boolean,
): Promise<Facts> {
  const names = [...new Set(drafts.map(({ name }) => name.toLowerCase()))]
  const domains = [...new Set(drafts.flatMap((one) => one.domains))]
  const { rows } = await sql<Row>`
    select id, name, domains, tier, trim_scale(value)::text as amount, currency, language,
      owner_team_id as team_id, notes
    from accounts where workspace_id = ${workspaceId}
      and (lower(name) = any(${names}) or domains && ${domains}::text[])
    order by id ${forUpdate ? sql`for update` : sql``}`.execute(db)
  const facts: Facts = { byName: new Map(), byDomain: new Map() }
  for (const { amount, currency, ...row } of rows) {
    const value = amount !== null && currency !== null ? { amount, currency } : null
    const known = { ...row, value }
    const name = row.name.toLowerCase()
    facts.byName.set(name, [...(facts.byName.get(name) ?? []), known])
    for (const domain of row.domains) facts.byDomain.set(domain, known)
  }
  return facts
}

function write(work: Work, { id, teamId, value, ...fields }: KnownAccount, isNew: boolean): void {
  const { workspaceId } = work
  const row = {
    ...fields,
    domains: [...fields.domains],
    ownerTeamId: teamId,
    value: value?.amount ?? null,
    currency: value?.currency ?? null,
    workspaceId,
    id,
  }
  if (isNew) work.batch.insert('accounts', { ...row, createdAt: new Date(work.now) })
  else work.batch.update('accounts', row)
}
