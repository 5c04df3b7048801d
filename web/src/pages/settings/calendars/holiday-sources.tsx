import { useMutation } from '@tanstack/react-query'
import type { ChangeEvent } from 'react'
import { useRef, useState } from 'react'
import { readHolidayFeed } from '#core/calendar/holiday-feed.ts'
import type { Holiday } from '#core/calendar/holidays.ts'
import { call } from '#web/lib/api.ts'
import { serverNow } from '#web/lib/now.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { Button } from '#web/ui/button.tsx'
import { Select, TextField } from '#web/ui/field.tsx'
import { addHolidays, type CalendarDefinition, specialDays } from './calendar-draft.ts'
import { HolidayReview } from './holiday-review.tsx'

type SourcesProps = { definition: CalendarDefinition; onChange: (definition: CalendarDefinition) => void }
type Found = { source: string; holidays: readonly Holiday[]; notUnderstood: readonly string[] }

/** Holidays of a country or region, or of a calendar file, looked over before they count. */
export function HolidaySources({ definition, onChange }: SourcesProps) {
  const [found, setFound] = useState<Found | null>(null)
  return (
    <>
      <CountryHolidays onFound={setFound} />
      <FileHolidays zone={definition.zone} onFound={setFound} />
      {found ? (
        <HolidayReview
          source={found.source}
          found={found.holidays}
          notUnderstood={found.notUnderstood}
          known={new Set(specialDays(definition).map(({ date }) => date))}
          onTake={(holidays) => {
            onChange(addHolidays(definition, holidays))
            setFound(null)
          }}
          onClose={() => setFound(null)}
        />
      ) : null}
    </>
  )
}

const thisYear = () => new Date(serverNow()).getUTCFullYear()

function CountryHolidays({ onFound }: { onFound: (found: Found) => void }) {
  const { say, language } = useWords()
  const problem = useProblem()
  const [country, setCountry] = useState('')
  const [region, setRegion] = useState('')
  const years = [thisYear(), thisYear() + 1]
  const read = (asked: string, where: string | undefined) =>
    Promise.all(
      years.map((year) =>
        call('holidaysOf', { query: { country: asked.toUpperCase(), region: where || undefined, year } }),
      ),
    )
  const regions = useMutation({ mutationFn: (asked: string) => read(asked, undefined) })
  const find = useMutation({
    mutationFn: () => read(country, region),
    onSuccess: (pages) =>
      onFound({
        source: nameOf(country, language) || country.toUpperCase(),
        holidays: pages.flatMap((page) => page.items) as Holiday[],
        notUnderstood: [],
      }),
  })
  const known = regions.data?.[0]?.regions ?? []
  const choose = (text: string) => {
    setCountry(text)
    setRegion('')
    if (text.length === 2) regions.mutate(text)
    else regions.reset()
  }
  return (
    <div className="holiday-source">
      <TextField
        label={say('calendar.country')}
        hint={(country.length === 2 && nameOf(country, language)) || say('calendar.country_hint')}
        wrong={find.isError ? problem(find.error) : null}
        maxLength={2}
        value={country}
        onChange={(event) => choose(event.target.value)}
      />
      {known.length > 0 ? (
        <Select
          label={say('calendar.region')}
          value={region}
          options={[
            { value: '', words: say('calendar.whole_country') },
            ...known.map((one) => ({ value: one.code, words: one.name })),
          ]}
          onChange={(event) => setRegion(event.target.value)}
        />
      ) : null}
      <Button
        busy={find.isPending}
        blocked={country.length === 2 ? null : say('calendar.country_hint')}
        onClick={() => find.mutate()}
      >
        {say('calendar.look_over')}
      </Button>
    </div>
  )
}

function nameOf(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code.toUpperCase()) ?? ''
  } catch {
    return ''
  }
}

const LARGEST = 2_000_000

function FileHolidays({ zone, onFound }: { zone: string; onFound: (found: Found) => void }) {
  const { say } = useWords()
  const field = useRef<HTMLInputElement>(null)
  const [wrong, setWrong] = useState<string | null>(null)
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    event.target.value = ''
    if (!file) return
    if (file.size > LARGEST) return setWrong(say('calendar.file_too_large'))
    try {
      const year = thisYear()
      const { holidays, notUnderstood } = readHolidayFeed(
        await file.text(),
        zone,
        `${year}-01-01`,
        `${year + 2}-12-31`,
      )
      setWrong(null)
      onFound({ source: file.name, holidays, notUnderstood })
    } catch {
      setWrong(say('calendar.file_unreadable'))
    }
  }
  return (
    <p className="acts">
      <input
        ref={field}
        className="sr"
        type="file"
        accept=".ics,text/calendar"
        tabIndex={-1}
        aria-label={say('calendar.file')}
        onChange={(event) => void read(event)}
      />
      <Button onClick={() => field.current?.click()}>{say('calendar.file')}</Button>
      {wrong ? (
        <span className="wrong" role="alert">
          {wrong}
        </span>
      ) : null}
    </p>
  )
}
