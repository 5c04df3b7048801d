import type { CSSProperties } from 'react'
import type { TimeState } from './time-state.ts'

export type DayMark = { id: string; at: number; time: string; who: string; state: TimeState | 'kept' }

type DayStripProps = {
  label: string
  /** Shares of the strip, 0 to 1. */
  hours: readonly { at: number; words: string }[]
  closed: readonly { from: number; to: number }[]
  now: { at: number; words: string } | null
  marks: readonly DayMark[]
}

const left = (share: number): CSSProperties => ({ insetInlineStart: `${(share * 100).toFixed(2)}%` })

/** The working day once across: what was said for today, what is kept, what lies ahead. */
export function DayStrip({ label, hours, closed, now, marks }: DayStripProps) {
  const heights = stagger(marks)
  return (
    <>
      <div className="day" role="img" aria-label={label}>
        {hours.map((hour) => (
          <span className="h" key={hour.words} style={left(hour.at)}>
            <i className="meta">{hour.words}</i>
          </span>
        ))}
        {closed.map((gap) => (
          <span
            className="off"
            key={gap.from}
            style={{ ...left(gap.from), width: `${(gap.to - gap.from) * 100}%` }}
          />
        ))}
        {now ? (
          <span className="now" style={left(now.at)}>
            {now.words}
          </span>
        ) : null}
        {marks.map((mark) => (
          <span
            key={mark.id}
            className={['mk', mark.state === 'kept' ? 'kept' : `t-${mark.state}`, mark.at > 0.86 && 'flip']
              .filter(Boolean)
              .join(' ')}
            style={{ ...left(mark.at), height: `${heights.get(mark.id)}rem` }}
          >
            <b>{mark.time}</b>
            {mark.who}
          </span>
        ))}
      </div>
      <div className="hours" />
    </>
  )
}

/** Marks that would touch stand on different heights. */
function stagger(marks: readonly DayMark[]): Map<string, number> {
  const heights = new Map<string, number>()
  let before = -1
  let level = 0
  for (const mark of marks.toSorted((a, b) => a.at - b.at)) {
    level = mark.at - before < 0.11 ? (level + 1) % 2 : 0
    before = mark.at
    heights.set(mark.id, level === 0 ? 2.25 : 4.25)
  }
  return heights
}
