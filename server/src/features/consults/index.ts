import type { Reaction } from '#server/platform/work.ts'
import { remindOfConsult } from './remind-of-consult.ts'

export { bindConsults } from './routes.ts'

export const consultReactions: readonly (readonly [string, Reaction])[] = [
  ['clock.warned', remindOfConsult],
  ['clock.breached', remindOfConsult],
]
