export { bindMailboxCare } from './routes.ts'
