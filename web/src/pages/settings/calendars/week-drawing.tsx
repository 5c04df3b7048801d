import type { CSSProperties } from 'react'
import { useState } from 'react'
import { parseTimeOfDay } from '#core/time/local.ts'
import { useWords } from '#web/lib/say.tsx'
import { windowsFrom, windowsText } from '../windows.ts'
import { type CalendarDefinition, DAYS, type Weekday, type Window } from './calendar-draft.ts'

const DAY_MS = 86_400_000
const HOURS = [0, 6, 12, 18, 24]

type WeekProps = {
  weekly: CalendarDefinition['weekly']
  onChange: (weekly: CalendarDefinition['weekly']) => void
}

/** The week as seven days across; what is open is ink, what does not count is hatched. */
export function WeekDrawing({ weekly, onChange }: WeekProps) {
  const { say } = useWords()
  return (
    <div className="week" role="group" aria-label={say('calendar.week')}>
      <div className="week-hours" aria-hidden="true">
        {HOURS.map((hour) => (
          <span key={hour} style={{ left: `${(hour / 24) * 100}%` }}>
            {hour}
          </span>
        ))}
      </div>
      {DAYS.map((day, index) => (
        <WeekRow
          key={day}
          day={day}
          windows={weekly[day] ?? []}
          before={weekly[DAYS[(index + 6) % 7] ?? 'sun'] ?? []}
          onChange={(windows) => onChange({ ...weekly, [day]: windows })}
        />
      ))}
      <p className="meta">{say('calendar.week_hint')}</p>
    </div>
  )
}

type RowProps = {
  day: Weekday
  windows: readonly Window[]
  before: readonly Window[]
  onChange: (windows: Window[]) => void
}

function WeekRow({ day, windows, before, onChange }: RowProps) {
  const { say } = useWords()
  const [text, setText] = useState(() => windowsText(windows))
  const said = windowsText(windows)
  // What is typed stays as it is typed, until something else changes the day.
  const shown = windowsText(windowsFrom(text)) === said ? text : said
  return (
    <div className="week-row">
      <label htmlFor={`week-${day}`}>{say(`calendar.${day}`)}</label>
      <span className="week-bar" aria-hidden="true">
        {barsOf(windows, before).map(([from, to]) => (
          <i
            key={`${from} ${to}`}
            style={{ '--from': `${from * 100}%`, '--len': `${(to - from) * 100}%` } as CSSProperties}
          />
        ))}
      </span>
      <input
        className="in"
        id={`week-${day}`}
        value={shown}
        placeholder={say('calendar.closed')}
        onChange={(event) => {
          setText(event.target.value)
          onChange(windowsFrom(event.target.value))
        }}
      />
    </div>
  )
}

/** Shares of the day that are open, with what runs over from the night before. */
function barsOf(windows: readonly Window[], before: readonly Window[]): [number, number][] {
  const own = windows.flatMap(([from, to]) => spanOf(from, to)).map(([a, b]) => [a, Math.min(b, 1)] as const)
  const night = before
    .flatMap(([from, to]) => spanOf(from, to))
    .flatMap(([, b]) => (b > 1 ? [[0, b - 1] as const] : []))
  return [...night, ...own].map(([a, b]) => [a, b])
}

function spanOf(from: string, to: string): [number, number][] {
  const [start, end] = [parseTimeOfDay(from) / DAY_MS, parseTimeOfDay(to) / DAY_MS]
  if (Number.isNaN(start) || Number.isNaN(end)) return []
  return [[start, end > start ? end : end + 1]]
}
