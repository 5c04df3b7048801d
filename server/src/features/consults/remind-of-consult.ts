import { notify } from '#server/features/notifications/index.ts'
import { holdTicket } from '#server/features/tickets/index.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Reaction } from '#server/platform/work.ts'
import { holdConsult } from './consult-store.ts'

/** Its time is three quarters used, or over: whoever was asked is reminded (3.4). */
export const remindOfConsult: Reaction = async (work, { type, ticketId, data }) => {
  if (ticketId === null || data.kind !== 'consult') return
  if (type === 'clock.warned' && data.percent !== 75) return
  const ticket = await holdTicket(work, ticketId)
  const clock = ticket.clocks.find(({ id }) => id === data.clockId)
  if (!clock) return
  const desk = await loadDesk(work, work.workspaceId)
  const { consult } = await holdConsult(work, clock.subject.id)
  const team = desk.teams.get(consult.teamId)
  notify(work, desk, {
    kind: 'consult_asked',
    memberIds: consult.ownerMemberId ? [consult.ownerMemberId] : (team?.memberIds ?? []),
    ticketId,
    params: { byId: consult.askedByMemberId, teamId: consult.teamId, words: consult.question },
  })
}
