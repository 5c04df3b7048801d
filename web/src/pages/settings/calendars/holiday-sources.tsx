import type { ChangeEvent } from 'react'
import { useRef, useState } from 'react'
import { readHolidayFeed } from '#core/calendar/holiday-feed.ts'
import { useWords } from '#web/lib/say.tsx'
import { Button } from '#web/ui/button.tsx'
import { addHolidays, type CalendarDefinition, specialDays } from './calendar-draft.ts'
import { CountryHolidays, type Found, thisYear } from './country-holidays.tsx'
import { HolidayReview } from './holiday-review.tsx'

type SourcesProps = { definition: CalendarDefinition; onChange: (definition: CalendarDefinition) => void }

/** Holidays of a country or region, or of a calendar file, looked over before they count. */
export function HolidaySources({ definition, onChange }: SourcesProps) {
  const [found, setFound] = useState<Found | null>(null)
  return (
    <>
      <CountryHolidays zone={definition.zone} onFound={setFound} />
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
