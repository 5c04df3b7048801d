import { call } from '#web/lib/api.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useWords } from '#web/lib/say.tsx'
import { SearchPick } from '#web/pieces/search-pick.tsx'
import { Button } from '#web/ui/button.tsx'
import { TextField } from '#web/ui/field.tsx'

/** A customer who is known, or one who is not yet. */
export type Caller = { id: string; name: string } | 'new'

type WhoCallsProps = {
  caller: Caller | null
  typed: Record<string, string>
  onCaller: (caller: Caller | null) => void
}

/** Finds the customer among those who are known, or asks for a name and a way to reach them. */
export function WhoCalls({ caller, typed, onCaller }: WhoCallsProps) {
  const { say } = useWords()
  const part = usePartWords('contacts')
  const other = (
    <Button look="quiet" className="meta" onClick={() => onCaller(null)}>
      {part('new_ticket.find')}
    </Button>
  )
  return (
    <fieldset className="choice">
      <legend className="label">{part('new_ticket.who')}</legend>
      {caller === null ? (
        <>
          <SearchPick
            label={part('new_ticket.find')}
            nothing={part('new_ticket.nobody')}
            of="callers"
            find={findContacts}
            onPick={({ id, words }) => onCaller({ id, name: words })}
          />
          <p>
            <Button onClick={() => onCaller('new')}>{part('new_ticket.new_customer')}</Button>
          </p>
        </>
      ) : caller === 'new' ? (
        <>
          <TextField label={say('contacts.name')} name="name" defaultValue={typed.name} required autoFocus />
          <div className="two">
            <TextField
              label={part('import.field.phone')}
              hint={part('new_ticket.reach_hint')}
              name="phone"
              type="tel"
              defaultValue={typed.phone}
            />
            <TextField
              label={part('import.field.email')}
              name="email"
              type="email"
              defaultValue={typed.email}
            />
          </div>
          <p>{other}</p>
        </>
      ) : (
        <p>
          <b>{caller.name}</b> {other}
        </p>
      )}
    </fieldset>
  )
}

async function findContacts(q: string, signal: AbortSignal) {
  const { items } = await call('listContacts', { query: { q, limit: 6 } }, { signal })
  return items.map(({ id, name, addresses }) => ({ id, words: name, side: addresses[0]?.address ?? '' }))
}
