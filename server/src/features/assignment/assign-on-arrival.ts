import { holdTicket } from '#server/features/tickets/index.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Reaction } from '#server/platform/work.ts'
import { giveTo } from './assign-next.ts'
import { chooseMember } from './choose-member.ts'

/** A new ticket goes to somebody at once, where the workspace wants it so. */
export const assignOnArrival: Reaction = async (work, { ticketId }) => {
  if (ticketId === null) return
  const desk = await loadDesk(work, work.workspaceId)
  if (desk.settings.assignOnArrival !== 'by_load') return
  const hold = await holdTicket(work, ticketId)
  if (hold.state.ownerMemberId !== null || hold.state.status !== 'open') return
  const { memberId } = await chooseMember(work, desk, hold)
  if (memberId) giveTo(work, desk, hold, memberId)
}
