export { bindMacros } from './routes.ts'
