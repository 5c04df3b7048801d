import type { Reaction } from '#server/platform/work.ts'
import { giveChecklist } from './begin-checklist.ts'

export { addChecklist } from './begin-checklist.ts'
export { bindChecklists } from './routes.ts'

export const checklistReactions: readonly (readonly [string, Reaction])[] = [
  ['ticket.created', giveChecklist],
  ['ticket.topic_changed', giveChecklist],
]
