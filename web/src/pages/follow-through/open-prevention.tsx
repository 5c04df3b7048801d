import { useInfiniteQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { readingPages } from '#web/lib/api.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { PagedRows } from '#web/pieces/paged-rows.tsx'
import { PreventionRows } from '#web/pieces/prevention-rows.tsx'
import { OneOf } from '#web/ui/one-of.tsx'

const WHOSE = ['mine', 'teams', 'all'] as const

/** What was said to make sure that it does not happen again, and is still to be done (6.5). */
export function OpenPrevention() {
  const part = usePartWords('follow')
  const id = useId()
  const [whose, setWhose] = useState<(typeof WHOSE)[number]>('teams')
  const pages = useInfiniteQuery(readingPages('listPreventiveActions', { query: { whose } }))
  return (
    <section aria-labelledby={id}>
      <h2 className="title" id={id}>
        {part('follow.prevent')}
      </h2>
      <p className="meta">{part('follow.prevent_hint')}</p>
      <OneOf
        label={part('follow.prevent_whose')}
        options={WHOSE.map((value) => ({ value, words: part(`follow.prevent_${value}`) }))}
        value={whose}
        onPick={setWhose}
      />
      <PagedRows pages={pages} none={<p className="meta">{part('follow.prevent_none')}</p>}>
        {(actions) => <PreventionRows actions={actions} withOwner />}
      </PagedRows>
    </section>
  )
}
