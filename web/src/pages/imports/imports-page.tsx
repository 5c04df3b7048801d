import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { queryClient, reading } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useWords } from '#web/lib/say.tsx'
import { useMay } from '#web/lib/session.ts'
import { contactsUrl, importUrl } from '#web/lib/urls.ts'
import { useOpenTitle } from '#web/lib/window-title.ts'
import { QueryState } from '#web/pieces/query-state.tsx'
import { SaidWrong } from '#web/pieces/said-wrong.tsx'
import { Button } from '#web/ui/button.tsx'
import { Check } from '#web/ui/field.tsx'
import { PlaceState } from '#web/ui/place-state.tsx'
import { handInPeople, type ImportKind, type PeopleImport } from './hand-in-people.ts'
import './imports.css'

/** Where files of people and accounts come in, and what became of earlier ones. */
export function ImportsPage() {
  const { say } = useWords()
  const part = usePartWords('contacts')
  const may = useMay('contact.import')
  useOpenTitle(part('import.title'))
  return (
    <main id="main" className="place imports">
      <div className="head">
        <h1 className="title">{part('import.title')}</h1>
        <Link className="end meta" {...contactsUrl()}>
          {say('place.contacts')}
        </Link>
      </div>
      {may ? <Allowed /> : <PlaceState kind="forbidden" words={part('import.forbidden')} />}
    </main>
  )
}

function Allowed() {
  const part = usePartWords('contacts')
  const query = useQuery(reading('listPeopleImports', { query: { limit: 50 } }))
  return (
    <>
      <p className="second lead-line">{part('import.lead')}</p>
      <ChooseFile />
      <section aria-labelledby="earlier">
        <h2 className="h3" id="earlier">
          {part('import.earlier')}
        </h2>
        <QueryState query={query} lines={3}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="meta">{part('import.none')}</p>
            ) : (
              <ul className="rows">
                {items.map((one) => (
                  <ImportLine key={one.id} one={one} />
                ))}
              </ul>
            )
          }
        </QueryState>
      </section>
    </>
  )
}

const KINDS: readonly ImportKind[] = ['contacts', 'accounts']

function ChooseFile() {
  const part = usePartWords('contacts')
  const navigate = useNavigate()
  const field = useRef<HTMLInputElement>(null)
  const [kind, setKind] = useState<ImportKind>('contacts')
  const send = useMutation({
    mutationFn: (file: File) => handInPeople(kind, file),
    onSuccess: ({ id }) => {
      void queryClient.invalidateQueries({ queryKey: ['listPeopleImports'] })
      void navigate(importUrl(id))
    },
  })
  return (
    <div className="form">
      <fieldset className="choice">
        <legend className="h3">{part('import.kind')}</legend>
        {KINDS.map((one) => (
          <Check
            key={one}
            kind="radio"
            name="kind"
            value={one}
            checked={kind === one}
            onChange={() => setKind(one)}
          >
            {part(`import.kind_${one}`)}
          </Check>
        ))}
      </fieldset>
      <input
        ref={field}
        type="file"
        hidden
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
        aria-label={part('import.choose')}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file) send.mutate(file)
        }}
      />
      <SaidWrong of={send} />
      <p className="acts">
        <Button look="main" busy={send.isPending} onClick={() => field.current?.click()}>
          {part('import.choose')}
        </Button>
        {send.isPending ? <span role="status">{part('import.uploading')}</span> : null}
      </p>
    </div>
  )
}

function ImportLine({ one }: { one: PeopleImport }) {
  const { format } = useWords()
  const part = usePartWords('contacts')
  const now = useNow()
  const { kind, state, total, createdAt } = one
  return (
    <li>
      <Link {...importUrl(one.id)}>{one.name}</Link>
      <span className="meta">
        {part('import.line', {
          kind,
          state: part(`import.state.${state}`),
          total,
          when: format.when(createdAt, now),
        })}
      </span>
    </li>
  )
}
