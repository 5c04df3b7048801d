export { bindModel } from './routes.ts'
