import { useState } from 'react'
import { useWords } from '#web/lib/say.tsx'
import { Button } from '#web/ui/button.tsx'
import { TextField } from '#web/ui/field.tsx'
import type { Ticket } from '../ticket.ts'
import type { Draft } from './draft.ts'

type CopiesLineProps = {
  ticket: Ticket
  draft: Draft
  onCopies: (copies: string[]) => void
}

/** Whom the customer copied in stays copied in, unless the writer says otherwise. */
export const copiesOf = (ticket: Ticket, draft: Draft): string[] => draft.copies ?? ticket.copies

/** Who gets it beside the customer: each can be taken off, others added. */
export function CopiesLine({ ticket, draft, onCopies }: CopiesLineProps) {
  const { say, format } = useWords()
  const [typed, setTyped] = useState<string | null>(null)
  const copies = copiesOf(ticket, draft)
  const wrong = wrongCopies(copies)
  if (ticket.contact.email === null) return null
  if (copies.length === 0 && typed === null && !draft.text.trim()) return null
  if (typed === null && !wrong)
    return (
      <p className="becomes meta">
        <span className="copies">
          {copies.length > 0
            ? say('composer.copies', { names: format.list(copies) })
            : say('composer.no_copies')}
        </span>
        <Button look="quiet" onClick={() => setTyped(copies.join(', '))}>
          {say('composer.change_copies')}
        </Button>
      </p>
    )
  return (
    <div className="becomes copies">
      <TextField
        label={say('composer.copies_label')}
        hint={say('composer.copies_hint')}
        wrong={wrong && say(`composer.copies_${wrong.why}`, { address: wrong.address })}
        value={typed ?? copies.join(', ')}
        autoFocus
        autoComplete="off"
        spellCheck={false}
        inputMode="email"
        onChange={(event) => {
          setTyped(event.target.value)
          onCopies(addressesIn(event.target.value))
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          setTyped(null)
        }}
        onBlur={() => setTyped(null)}
      />
    </div>
  )
}

const MOST = 20
const ADDRESS = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/

/** Parted by commas, semicolons or spaces; an address in angle brackets counts, the name before it does not. */
function addressesIn(typed: string): string[] {
  const plain = typed.replace(/[^,;<]*<([^<>]*)>/g, ' $1 ').split(/[\s,;]+/)
  return [...new Set(plain.map((one) => one.toLowerCase()).filter(Boolean))]
}

/** What stands among them and is no address, or that they are too many; nothing leaves then. */
export function wrongCopies(addresses: string[]): { why: 'wrong' | 'too_many'; address: string } | null {
  const bad = addresses.find((address) => !ADDRESS.test(address))
  if (bad !== undefined) return { why: 'wrong', address: bad }
  return addresses.length > MOST ? { why: 'too_many', address: '' } : null
}
