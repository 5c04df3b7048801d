export { bindFollowThrough } from './routes.ts'
