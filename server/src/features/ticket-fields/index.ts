export { bindTicketFields } from './routes.ts'
