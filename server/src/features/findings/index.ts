export { bindFindings } from './routes.ts'
