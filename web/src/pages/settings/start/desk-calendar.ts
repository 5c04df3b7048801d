import { useQuery } from '@tanstack/react-query'
import { call, queryClient, readingAll } from '#web/lib/api.ts'
import type { CalendarDefinition, DeskCalendar } from '../calendars/calendar-draft.ts'
import { useTeams } from './teams.ts'

/** The hours of the team that gets what nothing else places; else the first calendar there is. */
export function useDeskCalendar() {
  const { first } = useTeams()
  const query = useQuery(readingAll('listCalendars'))
  const all = query.data?.items ?? []
  return { query, calendar: all.find(({ id }) => id === first?.calendarId) ?? all[0] ?? null }
}

/** The calendar as it is from now on, for tickets that are open too: it never was otherwise. */
export async function redefine(calendar: DeskCalendar, definition: CalendarDefinition): Promise<void> {
  const body = { definition, appliesTo: 'open' as const }
  await call('publishCalendar', { params: { id: calendar.id }, body }, { ifMatch: `"${calendar.revision}"` })
  await queryClient.invalidateQueries({ queryKey: ['listCalendars'] })
}
