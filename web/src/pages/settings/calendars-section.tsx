import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Output } from '#contracts/client.ts'
import { reading } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { QueryState } from '#web/pieces/query-state.tsx'
import { CalendarSheet } from './calendar-sheet.tsx'
import { EditAct, SectionHead } from './section-head.tsx'

export type Calendar = Output<'listCalendars'>['items'][number]

export function CalendarsSection() {
  const { say, format } = useWords()
  const now = useNow()
  const query = useQuery(reading('listCalendars', { query: { limit: 200 } }))
  const [edited, setEdited] = useState<Calendar | 'new' | null>(null)
  return (
    <>
      <SectionHead
        title={say('settings.calendars')}
        lead={say('calendar.lead_line')}
        needs="settings.write"
        onAdd={() => setEdited('new')}
      />
      <QueryState query={query}>
        {(page) => (
          <ul className="rows">
            {page.items.map((calendar) => (
              <li key={calendar.id}>
                <span>{calendar.name}</span>
                <EditAct needs="settings.write" name={calendar.name} onEdit={() => setEdited(calendar)} />
                <span className="meta">
                  {say(calendar.open ? 'calendar.is_open' : 'calendar.is_closed', {
                    when: calendar.nextChangeAt ? format.when(calendar.nextChangeAt, now) : '–',
                  })}
                  , {calendar.definition.zone.replaceAll('_', ' ')},{' '}
                  {say('settings.version', { version: calendar.version })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </QueryState>
      {edited ? (
        <CalendarSheet calendar={edited === 'new' ? null : edited} onDone={() => setEdited(null)} />
      ) : null}
    </>
  )
}
