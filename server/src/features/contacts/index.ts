export { bindContacts } from './routes.ts'
