import { useQuery } from '@tanstack/react-query'
import type { Output } from '#contracts/client.ts'
import type { Language } from '#i18n/say.ts'
import { LANGUAGES } from '#i18n/say.ts'
import { call, readingAll } from '#web/lib/api.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useWords } from '#web/lib/say.tsx'
import { EditSheet, textOf } from '#web/pieces/edit-sheet.tsx'
import { Select, TextArea, TextField } from '#web/ui/field.tsx'

type Account = Output<'readAccount'>
type AccountSheetProps = { account: Account | null; onDone: () => void; onAdded?: (id: string) => void }

const linesOf = (text: string): string[] =>
  text
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter(Boolean)

/** `name: value` a line; what has no colon is a fact by itself. */
function factsOf(text: string): Record<string, string> {
  const pairs = text
    .split('\n')
    .map((line) => /^([^:]+):?(.*)$/.exec(line.trim()))
    .flatMap((found) => (found ? [[found[1]!.trim(), found[2]!.trim()] as const] : []))
  return Object.fromEntries(pairs)
}

/** What is known of an account, to be filled in or changed. */
export function AccountSheet({ account, onDone, onAdded }: AccountSheetProps) {
  const { say } = useWords()
  const part = usePartWords('contacts')
  const save = async (form: FormData) => {
    const body = bodyOf(form)
    if (account) {
      const how = { ifMatch: `"${account.revision}"` }
      return call('updateAccount', { params: { id: account.id }, body }, how)
    }
    const added = await call('createAccount', { body })
    onAdded?.(added.id)
  }
  return (
    <EditSheet
      title={account ? part('account.change', { name: account.name }) : part('account.add')}
      refresh={['listAccounts', 'readAccount', 'readContact']}
      save={save}
      onDone={onDone}
    >
      <TextField
        label={say('contacts.name')}
        name="name"
        defaultValue={account?.name}
        maxLength={200}
        required
        autoFocus
      />
      <AccountFacts account={account} />
      <TextArea
        label={part('account.facts')}
        hint={part('account.facts_hint')}
        name="facts"
        rows={3}
        defaultValue={Object.entries(account?.facts ?? {})
          .map(([name, value]) => `${name}: ${value}`)
          .join('\n')}
      />
      <TextArea label={say('contacts.notes')} name="notes" rows={3} defaultValue={account?.notes} />
    </EditSheet>
  )
}

function bodyOf(form: FormData) {
  const amount = textOf(form, 'amount').replace(',', '.')
  return {
    name: textOf(form, 'name'),
    tier: textOf(form, 'tier') || 'standard',
    domains: linesOf(textOf(form, 'domains')),
    language: (textOf(form, 'language') || null) as Language | null,
    teamId: textOf(form, 'teamId') || null,
    value: amount ? { amount, currency: textOf(form, 'currency').toUpperCase() } : null,
    facts: factsOf(textOf(form, 'facts')),
    notes: textOf(form, 'notes'),
  }
}

function AccountFacts({ account }: { account: Account | null }) {
  const { say } = useWords()
  const part = usePartWords('contacts')
  const teams = useQuery(readingAll('listTeams')).data?.items ?? []
  return (
    <>
      <div className="two">
        <TextField
          label={part('account.tier')}
          hint={part('account.tier_hint')}
          name="tier"
          defaultValue={account?.tier}
          maxLength={40}
        />
        <TextArea
          label={part('account.domains')}
          hint={part('account.domains_hint')}
          name="domains"
          defaultValue={account?.domains.join('\n')}
        />
      </div>
      <div className="two">
        <Select
          label={part('account.team')}
          name="teamId"
          defaultValue={account?.team?.id ?? ''}
          options={[
            { value: '', words: part('account.no_team') },
            ...teams.map(({ id, name }) => ({ value: id, words: name })),
          ]}
        />
        <Select
          label={say('first_run.language')}
          name="language"
          defaultValue={account?.language ?? ''}
          options={[
            { value: '', words: say('contacts.language_unknown') },
            ...LANGUAGES.map((one) => ({ value: one, words: say(`language.${one}`) })),
          ]}
        />
      </div>
      <div className="two">
        <TextField
          label={part('account.value')}
          hint={part('account.value_hint')}
          name="amount"
          inputMode="decimal"
          pattern="\d{1,15}([.,]\d{1,4})?"
          defaultValue={account?.value?.amount}
        />
        <TextField
          label={part('account.currency')}
          name="currency"
          pattern="[A-Za-z]{3}"
          maxLength={3}
          defaultValue={account?.value?.currency ?? 'EUR'}
        />
      </div>
    </>
  )
}
