import { useState } from 'react'
import { useWords } from '#web/lib/say.tsx'
import { Button } from '#web/ui/button.tsx'
import { Select, TextField } from '#web/ui/field.tsx'
import { windowsFrom, windowsText } from '../windows.ts'
import {
  addSpecialDay,
  type CalendarDefinition,
  removeSpecialDay,
  type SpecialDay,
  specialDays,
} from './calendar-draft.ts'

type SpecialDaysProps = { definition: CalendarDefinition; onChange: (definition: CalendarDefinition) => void }
const KINDS = ['closed', 'yearly', 'part', 'other_hours'] as const

/** Holidays, half days and days with other hours, year by year. */
export function SpecialDays({ definition, onChange }: SpecialDaysProps) {
  const { say } = useWords()
  const days = specialDays(definition)
  const years = [...new Set(days.map(yearOf))]
  return (
    <>
      {days.length === 0 ? <p className="meta">{say('calendar.no_holidays')}</p> : null}
      {years.map((year) => (
        <section key={year} aria-label={year || say('calendar.every_year')}>
          <h3 className="label">{year || say('calendar.every_year')}</h3>
          <ul className="special-days">
            {days
              .filter((day) => yearOf(day) === year)
              .map((day) => (
                <DayRow
                  key={`${day.kind} ${day.date}`}
                  day={day}
                  onRemove={() => onChange(removeSpecialDay(definition, day))}
                />
              ))}
          </ul>
        </section>
      ))}
      <AddDay onAdd={(day) => onChange(addSpecialDay(definition, day))} />
    </>
  )
}

const yearOf = ({ date }: SpecialDay) => (date.length === 10 ? date.slice(0, 4) : '')

function DayRow({ day, onRemove }: { day: SpecialDay; onRemove: () => void }) {
  const { say } = useWords()
  const dateWords = useDateWords()
  const when = dateWords(day.date)
  return (
    <li>
      <span>{when}</span>
      <span>
        {day.name}
        {day.kind === 'part' || day.kind === 'other_hours' ? (
          <span className="meta">
            {' '}
            {day.windows.length > 0
              ? say(`calendar.day_${day.kind}`, { hours: windowsText(day.windows) })
              : say('calendar.closed')}
          </span>
        ) : null}
      </span>
      <Button
        look="quiet"
        className="meta"
        onClick={onRemove}
        aria-label={say('calendar.take_day', { date: when })}
      >
        {say('rules.take_away')}
      </Button>
    </li>
  )
}

/** Fri 25 Dec; 25 Dec for a day of every year. */
export function useDateWords(): (date: string) => string {
  const { format } = useWords()
  return (date) => {
    const isWhole = date.length === 10
    const options = isWhole
      ? ({ weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const)
      : ({ day: 'numeric', month: 'short', timeZone: 'UTC' } as const)
    const at = Date.parse(isWhole ? date : `2028-${date}`)
    return Number.isNaN(at) ? date : new Intl.DateTimeFormat(format.locale, options).format(at)
  }
}

function AddDay({ onAdd }: { onAdd: (day: SpecialDay) => void }) {
  const { say } = useWords()
  const [kind, setKind] = useState<SpecialDay['kind']>('closed')
  const [date, setDate] = useState('')
  const [name, setName] = useState('')
  const [hours, setHours] = useState('')
  const needsHours = kind === 'part' || kind === 'other_hours'
  const add = () => {
    const day = kind === 'yearly' ? date.slice(5) : date
    onAdd({ date: day, kind, name: name.trim(), windows: needsHours ? windowsFrom(hours) : [] })
    setDate('')
    setName('')
  }
  return (
    <div className="add-day">
      <TextField
        label={say('calendar.date')}
        type="date"
        value={date}
        onChange={(event) => setDate(event.target.value)}
      />
      <TextField
        label={say('calendar.day_name')}
        value={name}
        maxLength={200}
        onChange={(event) => setName(event.target.value)}
      />
      <Select
        label={say('calendar.what_then')}
        value={kind}
        options={KINDS.map((value) => ({ value, words: say(`calendar.kind_${value}`) }))}
        onChange={(event) => setKind(KINDS.find((one) => one === event.target.value) ?? 'closed')}
      />
      {needsHours ? (
        <TextField
          label={say('calendar.hours')}
          value={hours}
          placeholder="14:00–18:00"
          onChange={(event) => setHours(event.target.value)}
        />
      ) : null}
      <Button blocked={date ? null : say('calendar.date_first')} onClick={add}>
        {say('calendar.add_day')}
      </Button>
    </div>
  )
}
