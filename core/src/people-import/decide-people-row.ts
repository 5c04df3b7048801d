import type { AccountDraft, ContactDraft, RowFault } from './read-people-row.ts'

export type KnownContact = {
  id: string
  name: string
  language: string | null
  accountId: string | null
  notes: string
  /** `email:ana@example.org`. */
  addresses: readonly string[]
}
export type KnownAccount = {
  id: string
  name: string
  domains: readonly string[]
  tier: string
  value: { amount: string; currency: string } | null
  language: string | null
  teamId: string | null
  notes: string
}
/** One field of what is there, and what it becomes. */
export type Change = { field: string; from: string; to: string }
export type RowOutcome<Known> =
  | { do: 'add' }
  | { do: 'change'; known: Known; changes: Change[] }
  | { do: 'same'; known: Known }
  | { do: 'refuse'; faults: RowFault[] }

/** The ids that names stand for; `several` where they are not one. */
export type Named = string | 'several' | undefined

const refused = (code: string, said: string): { do: 'refuse'; faults: RowFault[] } => ({
  do: 'refuse',
  faults: [{ column: null, code, said }],
})

/** What a row of people comes to. An address says who it is; nothing that is there is emptied, and the same row twice changes nothing. */
export function decideContactRow(
  draft: ContactDraft,
  facts: { known: readonly KnownContact[]; account: Named },
): RowOutcome<KnownContact> {
  if (facts.known.length > 1) return refused('two_customers', facts.known.map((one) => one.name).join(', '))
  if (draft.account !== null && facts.account === undefined) return refused('account_unknown', draft.account)
  if (facts.account === 'several') return refused('account_several', draft.account ?? '')
  const [known] = facts.known
  if (!known) return { do: 'add' }
  const added = addressKeys(draft).filter((one) => !known.addresses.includes(one))
  const changes = [
    ...changeOf('name', known.name, draft.name),
    ...changeOf('language', known.language ?? '', draft.language),
    ...(facts.account && facts.account !== known.accountId
      ? [{ field: 'account', from: '', to: draft.account ?? '' }]
      : []),
    ...changeOf('notes', known.notes, draft.notes),
    ...added.map((one) => {
      const [field = '', ...rest] = one.split(':')
      return { field, from: '', to: rest.join(':') }
    }),
  ]
  return changes.length > 0 ? { do: 'change', known, changes } : { do: 'same', known }
}

/** What a row of accounts comes to. The name says which it is; domains are added, nothing that is there is emptied. */
export function decideAccountRow(
  draft: AccountDraft,
  facts: { known: readonly KnownAccount[]; domainsOfOthers: readonly string[]; team: Named },
): RowOutcome<KnownAccount> {
  if (facts.known.length > 1) return refused('account_several', draft.name)
  const [taken] = facts.domainsOfOthers
  if (taken !== undefined) return refused('domain_taken', taken)
  if (draft.team !== null && (facts.team === undefined || facts.team === 'several'))
    return refused('team_unknown', draft.team)
  const [known] = facts.known
  if (!known) return { do: 'add' }
  const changes = [
    ...draft.domains
      .filter((one) => !known.domains.includes(one))
      .map((one) => ({ field: 'domains', from: '', to: one })),
    ...changeOf('tier', known.tier, draft.tier),
    ...valueChange(known, draft),
    ...changeOf('language', known.language ?? '', draft.language),
    ...(facts.team && facts.team !== known.teamId ? [{ field: 'team', from: '', to: draft.team ?? '' }] : []),
    ...changeOf('notes', known.notes, draft.notes),
  ]
  return changes.length > 0 ? { do: 'change', known, changes } : { do: 'same', known }
}

/** The addresses of a draft as keys, `email:…` and `phone:…`. */
export const addressKeys = (draft: ContactDraft): string[] => [
  ...draft.emails.map((one) => `email:${one}`),
  ...draft.phones.map((one) => `phone:${one}`),
]

const changeOf = (field: string, from: string, to: string | null): Change[] =>
  to === null || to === from.trim() ? [] : [{ field, from, to }]

/** `1200`, `1200.0` and `1200.00` are one amount. */
const exact = (amount: string): string =>
  amount.includes('.') ? amount.replace(/0+$/, '').replace(/\.$/, '') : amount

function valueChange({ value: from }: KnownAccount, { value: to }: AccountDraft): Change[] {
  if (to === null) return []
  if (from && from.currency === to.currency && exact(from.amount) === exact(to.amount)) return []
  return [
    {
      field: 'value',
      from: from ? `${from.amount} ${from.currency}` : '',
      to: `${to.amount} ${to.currency}`,
    },
  ]
}
