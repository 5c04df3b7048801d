export { createCalendar } from './publish-calendar.ts'
export { bindCalendars } from './routes.ts'
