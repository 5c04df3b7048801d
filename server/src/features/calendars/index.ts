export { createCalendar } from './publish-calendar.ts'
export { holidaySnapshot } from './holiday-snapshot.ts'
export { bindCalendars } from './routes.ts'
