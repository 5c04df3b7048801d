import { Link } from '@tanstack/react-router'
import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { escalationUrl } from '#web/lib/urls.ts'
import type { Escalation } from '#web/pieces/escalation-ladder.tsx'
import { standingOn } from '#web/pieces/escalation-ladder.tsx'
import { Ribbon } from '#web/ui/ribbon.tsx'
import { RungMark } from '#web/ui/rung-mark.tsx'
import { escalationTime, escalationWhat, holderWords } from './escalation-words.ts'

/** The same as the board, one below the other. */
export function EscalationList({ rows, current }: { rows: readonly Escalation[]; current: string | null }) {
  const words = useWords()
  const { say } = words
  const now = useNow()
  return (
    <ul className="list">
      <li className="nowline" aria-hidden="true" />
      {rows.map((row) => {
        const time = escalationTime(row, now, words)
        const at = standingOn(row)
        return (
          <li key={row.id}>
            <Link
              className={`item t-${time.state}`}
              {...escalationUrl(row.id)}
              aria-current={row.id === current || undefined}
              activeProps={{}}
              title={time.title}
            >
              <RungMark
                level={at}
                of={row.ladder.length}
                label={say('ladder.step_of', { step: at, of: row.ladder.length })}
              />
              <span className="from">{row.contact.name}</span>
              <span className="when">
                <span className="time">{time.words}</span>
                <Ribbon state={time.state} fill={time.fill} />
                <span className="meta">{escalationWhat(row, words)}</span>
              </span>
              <span className="subj">{row.subject}</span>
              <span className="meta holder">{holderWords(row, words)}</span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
