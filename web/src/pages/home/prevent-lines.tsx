import { useQuery } from '@tanstack/react-query'
import { reading } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { PreventionRows } from '#web/pieces/prevention-rows.tsx'

/** What this person makes sure of, so that it does not happen again (6.5); nothing where there is none. */
export function PreventLines() {
  const { say } = useWords()
  const items = useQuery(reading('listPreventiveActions', { query: { whose: 'mine', limit: 10 } })).data
    ?.items
  if (!items || items.length === 0) return null
  return (
    <section>
      <h2>{say('home.prevent')}</h2>
      <PreventionRows actions={items} />
    </section>
  )
}
