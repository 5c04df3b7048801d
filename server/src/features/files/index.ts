export { bindFiles } from './routes.ts'
export { ownFiles } from './own-files.ts'
