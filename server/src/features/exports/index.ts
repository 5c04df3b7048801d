export { bindExports } from './routes.ts'
