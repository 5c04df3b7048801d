import type { Reaction } from '#server/platform/work.ts'
import { giveStatutoryClocks } from './give-statutory-clocks.ts'

export { bindStatutory } from './routes.ts'

export const statutoryReactions: readonly (readonly [string, Reaction])[] = [
  ['ticket.created', giveStatutoryClocks],
  ['ticket.topic_changed', giveStatutoryClocks],
]
