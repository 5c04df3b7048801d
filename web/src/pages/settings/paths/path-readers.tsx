import { useQuery } from '@tanstack/react-query'
import { reading } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { LineComing } from '#web/ui/line-coming.tsx'
import type { EscalationPath } from './path-draft.ts'

/** Whom it may ask and who of them has confirmed the version in force; those who have not, by name (5.12). */
export function PathReaders({ path }: { path: EscalationPath }) {
  const { say, format } = useWords()
  const { data, isPending } = useQuery(reading('readPathReaders', { params: { id: path.id } }))
  if (isPending) return <LineComing />
  if (!data || data.readers === 0) return null
  const { version, readers, waiting } = data
  const names = data.items
    .filter(({ confirmedAt }) => confirmedAt === null)
    .map(({ member }) => member.name)
    .slice(0, 12)
  return (
    <p className="meta path-readers">
      {say('path.readers', { version, readers, waiting, confirmed: readers - waiting })}{' '}
      {names.length > 0
        ? say('path.readers_waiting', {
            names: names.length < waiting ? `${names.join(', ')} …` : format.list(names),
          })
        : null}
    </p>
  )
}
