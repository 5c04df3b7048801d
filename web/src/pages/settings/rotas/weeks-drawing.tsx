import type { CSSProperties } from 'react'
import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { useDeskLists } from '../desk-lists.ts'
import { gapsAhead, type RotaDefinition, type Stretch, weeksAhead } from './rota-draft.ts'

const WEEK = 7 * 86_400_000

/** The next weeks, each one line across: who is on duty, and where nobody is. */
export function WeeksDrawing({ definition, weeks = 4 }: { definition: RotaDefinition; weeks?: number }) {
  const { say, format } = useWords()
  const now = useNow()
  const drawn = weeksAhead(definition, now, weeks)
  return (
    <ol className="duty-weeks" aria-label={say('rota.next_weeks')}>
      {drawn.map((week) => (
        <li key={week.from}>
          <span className="meta">
            {say('rota.week_from', { date: format.shortDay(week.from, now - 30 * 86_400_000) })}
          </span>
          <ol className="duty-week">
            {week.stretches.map((stretch) => (
              <DutyStretch key={stretch.from} stretch={stretch} />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}

function DutyStretch({ stretch }: { stretch: Stretch }) {
  const { say, format } = useWords()
  const { members } = useDeskLists()
  const name = members.find(({ id }) => id === stretch.memberId)?.name
  const share = ((stretch.to - stretch.from) / WEEK) * 100
  const words = name ?? say('rota.nobody')
  const shape = name ? (stretch.isCover ? 'cover' : undefined) : 'gap'
  const when = say('rota.stretch', { from: format.exact(stretch.from), to: format.exact(stretch.to) })
  return (
    <li className={shape} style={{ '--share': `${share}%` } as CSSProperties} title={`${words}, ${when}`}>
      <span className="duty-name">
        {words}
        {stretch.isCover ? <span className="sr"> ({say('rota.cover')})</span> : null}
        <span className="sr">, {when}</span>
      </span>
    </li>
  )
}

/** Where nobody is on duty in the next eight weeks. */
export function Gaps({ definition }: { definition: RotaDefinition }) {
  const { say, format } = useWords()
  const now = useNow()
  const found = gapsAhead(definition, now)
  if (found.length === 0) return <p className="meta">{say('rota.no_gaps')}</p>
  return (
    <>
      <p>{say('rota.gaps', { count: found.length })}</p>
      <ul className="meta">
        {found.slice(0, 12).map((gap) => (
          <li key={gap.from}>
            {say('rota.stretch', { from: format.when(gap.from, now), to: format.when(gap.to, now) })}
          </li>
        ))}
      </ul>
    </>
  )
}
