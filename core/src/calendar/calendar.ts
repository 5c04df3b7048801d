export type {
  CalendarDefinition,
  CalendarRefusal,
  CalendarRefusalCode,
  LocalDate,
  Window,
} from './definition.ts'
export { checkCalendar } from './check-calendar.ts'
export { ALWAYS_OPEN, alwaysOpenIn, compileCalendar, type Calendar } from './compile-calendar.ts'
