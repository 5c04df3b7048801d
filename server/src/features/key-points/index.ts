export { bindKeyPoints } from './routes.ts'
export { commandKeyPoints, loadKeyPoints } from './key-points-store.ts'
