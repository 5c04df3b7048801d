import type { ReactNode } from 'react'
import type { CoachResult, Finding } from '#core/coach/coach.ts'
import { useWords } from '#web/lib/say.tsx'
import { takeRewording } from '#web/pieces/take-rewording.ts'
import { CoachNote } from '#web/ui/coach-note.tsx'
import { useCoachWords } from './coach-words.ts'

type CoachMarginProps = {
  id: string
  read: CoachResult
  /** The words that were read. */
  of: string
  focused: number | null
  onTake: (finding: Finding) => void
  /** Below the notes, about the one that stands first or is focused. */
  more?: (finding: Finding) => ReactNode
}

const AT_MOST = 3

/** At most three notes; the rest is counted. The focused finding is always among them. */
export function CoachMargin({ id, read, of, focused, onTake, more }: CoachMarginProps) {
  const words = useWords()
  const why = useCoachWords()
  const from = focused === null ? 0 : Math.max(0, Math.min(focused, read.findings.length - AT_MOST))
  const shown = read.findings.slice(from, from + AT_MOST)
  const about = focused === null ? shown[0] : read.findings[focused]
  const rest = read.findings.length - shown.length
  return (
    <div id={id} className="notes">
      {shown.map((finding, index) => (
        <CoachNote
          key={`${finding.rule}-${finding.span[0]}`}
          id={`${id}-${from + index}`}
          why={why(finding)}
          rewording={finding.rewording}
          act={takeRewording(finding, of, words, () => onTake(finding))}
          at={from + index === focused}
        />
      ))}
      {more && about ? more(about) : null}
      {rest > 0 ? <p className="meta">{words.say('coach.more', { count: rest })}</p> : null}
    </div>
  )
}
