export { bindTemplates } from './routes.ts'
