import { holdTicket } from '#server/features/tickets/index.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Reaction } from '#server/platform/work.ts'
import { notify } from './notify.ts'

/** A ticket that was passed over again and again is told to the lead of its team (2.5). */
export const tellLeadOfAvoided: Reaction = async (work, { ticketId, data }) => {
  if (ticketId === null) return
  const desk = await loadDesk(work, work.workspaceId)
  const { state } = await holdTicket(work, ticketId)
  const team = desk.teams.get(state.ownerTeamId)
  const ownLeads = (team?.memberIds ?? []).map((id) => desk.members.get(id)?.leadId)
  const memberIds = [team?.leadId ?? ownLeads.find((id) => typeof id === 'string')].filter(
    (id) => id !== undefined,
  )
  notify(work, desk, {
    kind: 'ticket_avoided',
    memberIds: memberIds.filter((id) => id !== null),
    ticketId,
    params: { skips: data.skips, snoozes: data.snoozes },
  })
}
