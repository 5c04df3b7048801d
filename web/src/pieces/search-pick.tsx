import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useWords } from '#web/lib/say.tsx'
import { PickField, type Choice } from './pick-field.tsx'

export type Found = Choice

type SearchPickProps = {
  label: string
  /** Told when nothing is found by what was typed. */
  nothing: string
  /** Names the search for the cache. */
  of: string
  find: (q: string, signal: AbortSignal) => Promise<readonly Found[]>
  onPick: (found: Found) => void
}

/** Finds one of many by typing: arrows move, Enter picks. */
export function SearchPick({ label, nothing, of, find, onPick }: SearchPickProps) {
  const { say } = useWords()
  const [typed, setTyped] = useState('')
  const q = useDeferredValue(typed.trim())
  const query = useQuery({
    queryKey: ['search-pick', of, q],
    queryFn: ({ signal }) => find(q, signal),
    placeholderData: (before) => before,
  })
  const rows = query.data ?? []
  return (
    <div>
      <PickField
        label={label}
        placeholder={label}
        typed={typed}
        onTyped={setTyped}
        rows={rows}
        onPick={onPick}
      />
      {query.isError ? <p className="meta">{say('problem.unknown')}</p> : null}
      {q !== '' && query.isSuccess && rows.length === 0 ? <p className="meta">{nothing}</p> : null}
    </div>
  )
}
