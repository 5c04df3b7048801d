export { bindKeyPoints } from './routes.ts'
export { commandKeyPoints, keyPointsOn } from './key-points-store.ts'
