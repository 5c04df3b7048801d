import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { usePartWords } from '#web/lib/part-words.ts'
import { QueryState } from '#web/pieces/query-state.tsx'
import { SaidWrong } from '#web/pieces/said-wrong.tsx'
import { Button } from '#web/ui/button.tsx'
import type { DeskCalendar } from '../calendars/calendar-draft.ts'
import '../calendars/calendars.css'
import { WeekDrawing } from '../calendars/week-drawing.tsx'
import { redefine, useDeskCalendar } from './desk-calendar.ts'
import type { QuestionProps } from './question.ts'

/** The week of the team (4.1). */
export function HoursQuestion(answering: QuestionProps) {
  const { query, calendar } = useDeskCalendar()
  return (
    <QueryState query={query} lines={8}>
      {() => (calendar ? <Hours key={calendar.id} calendar={calendar} {...answering} /> : null)}
    </QueryState>
  )
}

function Hours({ calendar, onAnswered, leave, look }: QuestionProps & { calendar: DeskCalendar }) {
  const part = usePartWords('setup')
  const [weekly, setWeekly] = useState(calendar.definition.weekly)
  const save = useMutation({
    mutationFn: async () => {
      if (weekly !== calendar.definition.weekly) await redefine(calendar, { ...calendar.definition, weekly })
    },
    onSuccess: onAnswered,
  })
  const zone = calendar.definition.zone.replaceAll('_', ' ')
  return (
    <>
      <p className="second">{part('setup.hours.lead', { calendar: calendar.name, zone })}</p>
      <WeekDrawing weekly={weekly} onChange={setWeekly} />
      <SaidWrong of={save} />
      <p className="acts">
        <Button look={look} busy={save.isPending} onClick={() => save.mutate()}>
          {part('setup.hours.act')}
        </Button>
        {leave}
      </p>
    </>
  )
}
