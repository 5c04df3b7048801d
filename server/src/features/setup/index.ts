export { bindSetup } from './routes.ts'
export type { Owner } from './owner.ts'
export { setUp, type StartSample } from './set-up.ts'
export { buildStarterDesk } from './starter-desk.ts'
