export { bindApiKeys } from './routes.ts'
