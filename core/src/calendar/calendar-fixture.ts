import { compileCalendar, type Calendar, type CalendarDefinition, type Window } from './calendar.ts'

const nine: readonly Window[] = [['09:00', '17:00']]

/** Definition of a desk open Monday to Friday, 9 to 17, in Madrid, unless told otherwise. For tests. */
export function definitionWith(changes: Partial<CalendarDefinition> = {}): CalendarDefinition {
  return {
    zone: 'Europe/Madrid',
    weekly: { mon: nine, tue: nine, wed: nine, thu: nine, fri: nine },
    holidays: [],
    yearlyHolidays: [],
    dateOverrides: {},
    dateBreaks: {},
    ...changes,
  }
}

export function calendarWith(changes: Partial<CalendarDefinition> = {}): Calendar {
  return compileCalendar(definitionWith(changes))
}
