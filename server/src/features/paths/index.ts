export { createPath } from './publish-path.ts'
export { bindPaths } from './routes.ts'
