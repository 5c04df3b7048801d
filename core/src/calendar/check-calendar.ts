import type { CalendarDefinition, CalendarRefusal } from './definition.ts'

/** Takes a definition as it was typed, gives every reason to refuse it; none: it may be saved (4.7). */
export function checkCalendar(_definition: CalendarDefinition): CalendarRefusal[] {
  return []
}
