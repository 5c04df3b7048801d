import type { Reaction } from '#server/platform/work.ts'
import { assignOnArrival } from './assign-on-arrival.ts'
import { handOverOnAbsence } from './hand-over.ts'

export { HAND_OVER, handOverQueue } from './hand-over.ts'
export { bindAssignment } from './routes.ts'

export const assignmentReactions: readonly (readonly [string, Reaction])[] = [
  ['ticket.created', assignOnArrival],
  ['member.changed', handOverOnAbsence],
]
