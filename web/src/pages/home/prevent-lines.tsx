import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { reading } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { preventiveActionsUrl } from '#web/lib/urls.ts'
import { PreventionRows } from '#web/pieces/prevention-rows.tsx'
import { SideHead } from '#web/ui/side-head.tsx'

/** What this person makes sure of, so that it does not happen again (6.5); nothing where there is none. */
export function PreventLines() {
  const { say } = useWords()
  const items = useQuery(reading('listPreventiveActions', { query: { whose: 'mine', limit: 10 } })).data
    ?.items
  if (!items || items.length === 0) return null
  return (
    <section>
      <SideHead
        beside={
          <Link className="meta" {...preventiveActionsUrl('all')}>
            {say('view.all')}
          </Link>
        }
      >
        {say('home.prevent')}
      </SideHead>
      <PreventionRows actions={items} />
    </section>
  )
}
