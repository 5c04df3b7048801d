import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Input } from '#contracts/client.ts'
import { call } from '#web/lib/api.ts'
import { serverNow } from '#web/lib/now.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { EditSheet, textOf } from '#web/pieces/edit-sheet.tsx'
import { Button } from '#web/ui/button.tsx'
import { Select, TextArea, TextField } from '#web/ui/field.tsx'
import type { Calendar } from './calendars-section.tsx'
import { windowsFrom, windowsText } from './windows.ts'

type Definition = Input<'createCalendar'>['body']['definition']
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** When time counts: the week, the holidays, and a try. */
export function CalendarSheet({ calendar, onDone }: { calendar: Calendar | null; onDone: () => void }) {
  const { say, zone } = useWords()
  const [holidays, setHolidays] = useState(calendar?.definition.holidays.join('\n') ?? '')
  const definitionFrom = (form: FormData): Definition => ({
    ...calendar?.definition,
    zone: textOf(form, 'zone'),
    weekly: Object.fromEntries(
      DAYS.map((day) => [day, windowsFrom(textOf(form, day))]),
    ) as Definition['weekly'],
    holidays: holidays.split(/\s+/).filter(Boolean),
  })
  const save = (form: FormData) => {
    const body = { name: textOf(form, 'name'), definition: definitionFrom(form) }
    if (!calendar) return call('createCalendar', { body })
    const appliesTo = form.get('appliesTo') === 'open' ? 'open' : 'new'
    return call(
      'publishCalendar',
      { params: { id: calendar.id }, body: { ...body, appliesTo } },
      { ifMatch: `"${calendar.revision}"` },
    )
  }
  return (
    <EditSheet
      title={calendar?.name ?? say('calendar.add')}
      act={calendar ? say('settings.publish', { version: calendar.version + 1 }) : undefined}
      refresh={['listCalendars']}
      save={save}
      onDone={onDone}
    >
      <div className="two">
        <TextField
          label={say('contacts.name')}
          name="name"
          defaultValue={calendar?.name}
          required
          autoFocus
        />
        <Select
          label={say('first_run.zone')}
          name="zone"
          defaultValue={calendar?.definition.zone ?? zone}
          options={Intl.supportedValuesOf('timeZone').map((one) => ({
            value: one,
            words: one.replaceAll('_', ' '),
          }))}
        />
      </div>
      <fieldset className="choice">
        <legend className="label">{say('calendar.week')}</legend>
        <p className="meta">{say('calendar.week_hint')}</p>
        {DAYS.map((day) => (
          <div className="window-row" key={day}>
            <label htmlFor={`day-${day}`}>{say(`calendar.${day}`)}</label>
            <input
              className="in"
              id={`day-${day}`}
              name={day}
              defaultValue={windowsText(
                calendar?.definition.weekly[day] ?? (isWeekday(day) ? [['09:00', '18:00']] : []),
              )}
            />
          </div>
        ))}
      </fieldset>
      <TextArea
        label={say('calendar.holidays')}
        hint={say('calendar.holidays_hint')}
        rows={4}
        value={holidays}
        onChange={(event) => setHolidays(event.target.value)}
      />
      <HolidaysOf onFound={(dates) => setHolidays((now) => mergeDates(now, dates))} />
      {calendar ? <TryIt calendar={calendar} /> : null}
      {calendar ? (
        <Select
          label={say('settings.applies_to')}
          name="appliesTo"
          defaultValue="new"
          options={[
            { value: 'new', words: say('settings.new_only') },
            { value: 'open', words: say('settings.open_too') },
          ]}
        />
      ) : null}
    </EditSheet>
  )
}

const isWeekday = (day: (typeof DAYS)[number]) => day !== 'sat' && day !== 'sun'
const mergeDates = (text: string, dates: readonly string[]) =>
  [...new Set([...text.split(/\s+/).filter(Boolean), ...dates])].toSorted().join('\n')

function HolidaysOf({ onFound }: { onFound: (dates: string[]) => void }) {
  const { say, language } = useWords()
  const problem = useProblem()
  const [country, setCountry] = useState('')
  const year = new Date(serverNow()).getFullYear()
  const find = useMutation({
    mutationFn: async () => {
      const pages = await Promise.all(
        [year, year + 1].map((one) =>
          call('holidaysOf', { query: { country: country.toUpperCase(), year: one } }),
        ),
      )
      return pages.flatMap((page) => page.items).filter((item) => item.type === 'public')
    },
    onSuccess: (items) => onFound(items.map((item) => item.date.slice(0, 10))),
  })
  const name = country.length === 2 ? countryName(country, language) : ''
  return (
    <div className="two">
      <TextField
        label={say('calendar.country')}
        hint={
          find.data
            ? say('calendar.found', { count: find.data.length })
            : name || say('calendar.country_hint')
        }
        wrong={find.isError ? problem(find.error) : null}
        maxLength={2}
        value={country}
        onChange={(event) => setCountry(event.target.value)}
      />
      <p className="acts">
        <Button
          busy={find.isPending}
          blocked={country.length === 2 ? null : say('calendar.country_hint')}
          onClick={() => find.mutate()}
        >
          {say('calendar.add_holidays')}
        </Button>
      </p>
    </div>
  )
}

function countryName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code.toUpperCase()) ?? ''
  } catch {
    return ''
  }
}

function TryIt({ calendar }: { calendar: Calendar }) {
  const { say } = useWords()
  const problem = useProblem()
  const tryIt = useMutation({
    mutationFn: () =>
      call('tryCalendar', {
        body: {
          calendarId: calendar.id,
          start: new Date(serverNow()).toISOString(),
          term: { amount: 4, unit: 'business_hour' },
        },
      }),
  })
  return (
    <p className="acts">
      <Button busy={tryIt.isPending} onClick={() => tryIt.mutate()}>
        {say('calendar.try')}
      </Button>
      <span className="meta" role="status">
        {tryIt.data?.sentence ?? (tryIt.isError ? problem(tryIt.error) : '')}
      </span>
    </p>
  )
}
