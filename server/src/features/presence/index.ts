export { bindPresence } from './routes.ts'
