export { bindViews } from './routes.ts'
