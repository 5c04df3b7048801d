export { bindKeyPoints } from './routes.ts'
