import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { useId, useState } from 'react'
import { reading } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import type { InboxSearch } from '#web/lib/urls.ts'
import { inboxUrl } from '#web/lib/urls.ts'
import { Button } from '#web/ui/button.tsx'
import { KeepViewDialog } from './keep-view-dialog.tsx'
import { filterFault, useSavedView } from './list-query.ts'

/** The filter as it is typed; what is wrong with it stands below, with what could stand there instead. */
export function FilterLine({ search }: { search: InboxSearch }) {
  const { say } = useWords()
  const navigate = useNavigate()
  const id = useId()
  const typed = search.filter ?? ''
  const count = useQuery({
    ...reading('countTicketsOf', { query: { filter: typed } }),
    enabled: typed !== '',
  })
  const wrong = filterFault(count.error)
  const go = (filter: string) =>
    void navigate(inboxUrl({ ...search, view: undefined, q: undefined, filter: filter || undefined }))
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    go(String(new FormData(event.currentTarget).get('filter') ?? '').trim())
  }
  return (
    <div className="filter-line">
      <form role="search" onSubmit={submit}>
        <label className="sr" htmlFor={id}>
          {say('filter.label')}
        </label>
        <input
          key={typed}
          className="in"
          id={id}
          name="filter"
          type="search"
          enterKeyHint="search"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={500}
          defaultValue={typed || search.q}
          placeholder={say('filter.placeholder')}
          title={say('filter.hint')}
          aria-describedby={`${id}-said`}
          aria-invalid={wrong ? true : undefined}
          onBlur={(event) => event.currentTarget.value.trim() === '' && typed !== '' && go('')}
        />
        <span id={`${id}-said`} role="status">
          {wrong ? <small className="wrong">{wrong}</small> : null}
        </span>
      </form>
      {typed && !wrong ? <FilterActs search={search} count={count.data?.count} /> : null}
    </div>
  )
}

function FilterActs({ search, count }: { search: InboxSearch; count: number | undefined }) {
  const { say } = useWords()
  const navigate = useNavigate()
  const [isKeeping, setIsKeeping] = useState(false)
  const saved = useSavedView(search)
  const isAsKept = saved !== undefined && saved.filter === search.filter
  return (
    <span className="filter-acts meta">
      <span>{count === undefined ? '' : say('filter.finds', { count })}</span>
      <span className="acts">
        {isAsKept ? null : (
          <Button look="quiet" onClick={() => setIsKeeping(true)}>
            {say('views.save')}
          </Button>
        )}
        <Button look="quiet" onClick={() => void navigate(inboxUrl({ sort: search.sort }))}>
          {say('filter.clear')}
        </Button>
      </span>
      {isKeeping ? <KeepViewDialog search={search} onDone={() => setIsKeeping(false)} /> : null}
    </span>
  )
}
