import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Holiday } from '#core/calendar/holidays.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { QueryState } from '#web/pieces/query-state.tsx'
import { SaidWrong } from '#web/pieces/said-wrong.tsx'
import { addHolidays, type DeskCalendar, specialDays } from '../calendars/calendar-draft.ts'
import { CountryHolidays, type Found } from '../calendars/country-holidays.tsx'
import { HolidayReview } from '../calendars/holiday-review.tsx'
import { redefine, useDeskCalendar } from './desk-calendar.ts'
import type { QuestionProps } from './question.ts'

/** The public holidays that the desk keeps, looked over before they count (4.1). */
export function HolidaysQuestion(answering: QuestionProps) {
  const { query, calendar } = useDeskCalendar()
  return (
    <QueryState query={query} lines={2}>
      {() => (calendar ? <Holidays calendar={calendar} {...answering} /> : null)}
    </QueryState>
  )
}

function Holidays({ calendar, onAnswered, leave }: QuestionProps & { calendar: DeskCalendar }) {
  const part = usePartWords('setup')
  const [found, setFound] = useState<Found | null>(null)
  const { definition } = calendar
  const take = useMutation({
    mutationFn: (holidays: Holiday[]) => redefine(calendar, addHolidays(definition, holidays)),
    onSuccess: onAnswered,
  })
  return (
    <>
      <p className="second">{part('setup.holidays.lead')}</p>
      <CountryHolidays zone={definition.zone} onFound={setFound} />
      <SaidWrong of={take} />
      <p className="acts">{leave}</p>
      {found ? (
        <HolidayReview
          source={found.source}
          found={found.holidays}
          known={new Set(specialDays(definition).map(({ date }) => date))}
          onTake={(holidays) => {
            setFound(null)
            take.mutate(holidays)
          }}
          onClose={() => setFound(null)}
        />
      ) : null}
    </>
  )
}
