export { bindHeat } from './routes.ts'
