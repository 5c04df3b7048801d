import { useQueries } from '@tanstack/react-query'
import { call, reading } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { Check } from '#web/ui/field.tsx'
import { Slot } from '#web/ui/slot.tsx'
import type { Choice } from './pick-field.tsx'
import { SearchPick } from './search-pick.tsx'

type AccountsSlotProps = {
  label: string
  /** What the sentence says when none is chosen. */
  none: string
  values: readonly string[]
  /** The one that is picked takes the place of the one before. */
  isOne?: boolean
  onChange: (values: string[]) => void
}

const AT_ONCE = 8
const SHOWN = 3

async function findAccounts(q: string, signal: AbortSignal): Promise<Choice[]> {
  const { items } = await call('listAccounts', { query: { limit: AT_ONCE, ...(q ? { q } : {}) } }, { signal })
  return items.map(({ id, name, domains }) => ({ id, words: name, side: domains[0] ?? '' }))
}

/** A gap for accounts, of which there may be thousands: found by typing, taken out again by their checks. */
export function AccountsSlot({ label, none, values, isOne = false, onChange }: AccountsSlotProps) {
  const { say, format } = useWords()
  const known = useQueries({
    queries: values.map((id) => ({ ...reading('readAccount', { params: { id } }), staleTime: 60_000 })),
  })
  const names = known.map(({ data }) => data?.name ?? '…')
  const rest = names.length - SHOWN
  const words =
    rest > 0 ? [...names.slice(0, SHOWN), say('rules.more', { count: rest })] : names.slice(0, SHOWN)
  const pick = (id: string) => {
    if (!values.includes(id)) onChange(isOne ? [id] : [...values, id])
  }
  return (
    <Slot label={label} words={values.length === 0 ? none : format.list(words)}>
      <span className="label">{label}</span>
      {values.map((id, i) => (
        <Check key={id} checked onChange={() => onChange(values.filter((one) => one !== id))}>
          {names[i]}
        </Check>
      ))}
      <SearchPick
        label={say('path.find_account')}
        nothing={say('palette.nothing')}
        of="accounts"
        find={findAccounts}
        onPick={({ id }) => pick(id)}
      />
    </Slot>
  )
}
