export { bindWebForm } from './routes.ts'
