import { type CalendarDefinition, checkCalendar } from '#core/calendar/calendar.ts'
import { refuseDefinition } from '#server/features/workspaces/index.ts'

/** Refuses a calendar that cannot be read, never opens, or opens for the last time one day (4.7). */
export function checkDefinition(definition: CalendarDefinition): void {
  refuseDefinition(
    checkCalendar(definition).map(({ code, path }) => ({
      code: `calendar.${code}`,
      pointer: `/definition${path}`,
    })),
  )
}
