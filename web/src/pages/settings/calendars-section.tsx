import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { readingAll } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { useMay } from '#web/lib/session.ts'
import { calendarUrl } from '#web/lib/urls.ts'
import { QueryState } from '#web/pieces/query-state.tsx'
import { SectionHead } from './section-head.tsx'

/** Every calendar in one line; the whole of it is read and changed at its own address. */
export function CalendarsSection() {
  const { say, format } = useWords()
  const now = useNow()
  const may = useMay('settings.write')
  const query = useQuery(readingAll('listCalendars'))
  return (
    <>
      <SectionHead
        title={say('settings.calendars')}
        lead={say('calendar.lead_line')}
        needs="settings.write"
        act={
          may ? (
            <Link className="btn" {...calendarUrl('new')}>
              {say('calendar.add')}
            </Link>
          ) : null
        }
      />
      <QueryState query={query}>
        {(page) => (
          <ul className="rows">
            {page.items.map((calendar) => (
              <li key={calendar.id}>
                <Link {...calendarUrl(calendar.id)}>{calendar.name}</Link>
                <span className="meta">
                  {say('rules.days_off', {
                    count: calendar.definition.holidays.length + calendar.definition.yearlyHolidays.length,
                  })}
                </span>
                <span className="meta">
                  {calendar.nextChangeAt
                    ? say(calendar.open ? 'calendar.is_open' : 'calendar.is_closed', {
                        when: format.when(calendar.nextChangeAt, now),
                      })
                    : say(calendar.open ? 'calendar.always_open' : 'calendar.not_again')}
                  , {calendar.definition.zone.replaceAll('_', ' ')},{' '}
                  {say('settings.version', { version: calendar.version })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </QueryState>
    </>
  )
}
