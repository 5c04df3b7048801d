import { useQuery } from '@tanstack/react-query'
import { readingAll } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { useSession } from '#web/lib/session.ts'
import type { Asked } from '#web/ui/rich/asking.ts'

export type Colleague = { id: string; name: string }
const AT_MOST = 6

/** Who fits what was typed after the @. */
export function useColleagues(asked: Asked | null): readonly Colleague[] {
  const self = useSession().member.id
  const members = useQuery({
    ...readingAll('listMembers'),
    enabled: asked !== null,
  }).data?.items
  if (!asked || !members) return []
  const wanted = plain(asked.words)
  return members
    .filter((one) => one.id !== self && one.state !== 'disabled')
    .filter(({ name }) => ` ${plain(name)}`.includes(` ${wanted}`))
    .slice(0, AT_MOST)
}

const plain = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

type ColleagueListProps = {
  id: string
  colleagues: readonly Colleague[]
  at: number
  onPick: (colleague: Colleague) => void
}

/** The focus stays in the words; arrows and Enter choose. */
export function ColleagueList({ id, colleagues, at, onPick }: ColleagueListProps) {
  const { say } = useWords()
  return (
    <ul className="colleagues" role="listbox" id={id} aria-label={say('composer.colleagues')}>
      {colleagues.map((one, index) => (
        <li
          key={one.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          onPointerDown={(event) => {
            event.preventDefault()
            onPick(one)
          }}
        >
          {one.name}
        </li>
      ))}
    </ul>
  )
}
