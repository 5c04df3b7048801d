export { failureCode } from './failure-code.ts'
export { bindMailboxCare } from './routes.ts'
