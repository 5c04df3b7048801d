import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Output } from '#contracts/client.ts'
import { call, queryClient, reading } from '#web/lib/api.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import { contactUrl } from '#web/lib/urls.ts'
import { QueryState } from '#web/pieces/query-state.tsx'
import { SaidWrong } from '#web/pieces/said-wrong.tsx'
import type { Found } from '#web/pieces/search-pick.tsx'
import { SearchPick } from '#web/pieces/search-pick.tsx'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Check } from '#web/ui/field.tsx'

type Contact = Output<'readContact'>
type Named = { id: string; name: string }
type MergeDialogProps = { contact: Contact; onDone: () => void }

/** Chooses the other record of a person, says what would move, and merges. */
export function MergeDialog({ contact, onDone }: MergeDialogProps) {
  const part = usePartWords('contacts')
  const [other, setOther] = useState<Found | null>(null)
  const find = async (q: string, signal: AbortSignal): Promise<Found[]> => {
    const { items } = await call('listContacts', { query: { q, limit: 8 } }, { signal })
    return items
      .filter((one) => one.id !== contact.id)
      .map(({ id, name, addresses }) => ({ id, words: name, side: addresses[0]?.address ?? '' }))
  }
  return (
    <Dialog title={part('contact.merge_title', { name: contact.name })} onClose={onDone} wide>
      <p className="second">{part('contact.merge_lead')}</p>
      {other ? (
        <Choose contact={contact} other={other} onDone={onDone} onBack={() => setOther(null)} />
      ) : (
        <SearchPick
          label={part('contact.merge_find')}
          nothing={part('contact.merge_nobody')}
          of={`contacts-but-${contact.id}`}
          find={find}
          onPick={setOther}
        />
      )}
    </Dialog>
  )
}

type ChooseProps = { contact: Contact; other: Found; onDone: () => void; onBack: () => void }

/** Which of the two stays, and what the other gives it. */
function Choose({ contact, other, onDone, onBack }: ChooseProps) {
  const { say } = useWords()
  const part = usePartWords('contacts')
  const here: Named = { id: contact.id, name: contact.name }
  const there: Named = { id: other.id, name: other.words }
  const sides = { [here.id]: contact.addresses[0]?.address, [there.id]: other.side }
  const [keptId, setKeptId] = useState(here.id)
  const [into, from] = keptId === here.id ? [here, there] : [there, here]
  const merge = useMerge(onDone)
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        merge.mutate({ into, from })
      }}
    >
      <fieldset className="choice">
        <legend className="h3">{part('contact.merge_keep')}</legend>
        {[here, there].map((one) => (
          <Check
            key={one.id}
            kind="radio"
            name="kept"
            value={one.id}
            checked={keptId === one.id}
            onChange={() => setKeptId(one.id)}
          >
            {one.name} <span className="meta">{sides[one.id]}</span>
          </Check>
        ))}
      </fieldset>
      <Moves from={from} into={into} />
      <SaidWrong of={merge} />
      <p className="acts">
        <Button look="main" type="submit" busy={merge.isPending}>
          {part('contact.merge_do')}
        </Button>
        <Button onClick={onBack}>{part('contact.merge_other')}</Button>
        <Button onClick={onDone}>{say('act.cancel')}</Button>
      </p>
    </form>
  )
}

function Moves({ from, into }: { from: Named; into: Named }) {
  const part = usePartWords('contacts')
  const query = useQuery(reading('readContactHoldings', { params: { id: from.id } }))
  return (
    <QueryState query={query} lines={3}>
      {(holds) => (
        <div aria-live="polite">
          <p>{part('contact.merge_moves', { from: from.name, into: into.name })}</p>
          <ul className="rows">
            <li>{holds.addresses.map((one) => one.address).join(', ') || part('contact.moves_none')}</li>
            <li>{part('contact.moves_tickets', { count: holds.tickets, open: holds.openTickets })}</li>
            {holds.openCommitments > 0 ? (
              <li>{part('contact.moves_commitments', { count: holds.openCommitments })}</li>
            ) : null}
            {holds.expectations > 0 ? (
              <li>{part('contact.moves_expectations', { count: holds.expectations })}</li>
            ) : null}
            {holds.hasNotes ? <li>{part('contact.moves_notes')}</li> : null}
          </ul>
          {holds.addresses.length > 0 ? (
            <p className="meta">{part('contact.merge_mail', { into: into.name })}</p>
          ) : null}
        </div>
      )}
    </QueryState>
  )
}

function useMerge(onDone: () => void) {
  const part = usePartWords('contacts')
  const problem = useProblem()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: ({ into, from }: { into: Named; from: Named }) =>
      call('mergeContact', { params: { id: into.id }, body: { fromId: from.id } }),
    onSuccess: ({ merge }) => {
      onDone()
      void queryClient.invalidateQueries()
      void navigate(contactUrl(merge.into.id))
      toast(part('contact.merged', { from: merge.from.name, into: merge.into.name }), {
        words: part('contact.undo_merge'),
        onUndo: () =>
          void undoMerge(merge).then(
            (names) => toast(part('contact.parted', names), null, 8_000),
            (error: unknown) => toast(problem(error)),
          ),
      })
    },
  })
}

type Merge = Output<'mergeContact'>['merge']

/** Parts the two again; gives their names for saying so. */
export async function undoMerge(merge: Merge): Promise<{ from: string; into: string }> {
  await call('undoContactMerge', { params: { id: merge.id } })
  await queryClient.invalidateQueries()
  return { from: merge.from.name, into: merge.into.name }
}
