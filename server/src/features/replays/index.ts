export { bindReplays } from './routes.ts'
export { replayPast, type ReplayHow, type ReplayResult } from './replay-past.ts'
