import type { Reaction } from '#server/platform/work.ts'
import { inviteNewMember } from './send-door-mail.ts'
import { doorReactions } from './tell-of-doors.ts'

export { bindInvitations } from './routes.ts'

export const invitationReactions: readonly (readonly [string, Reaction])[] = [
  ['member.created', inviteNewMember],
  ...doorReactions,
]
