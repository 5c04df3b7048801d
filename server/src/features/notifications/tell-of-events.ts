import { loadDesk } from '#server/features/workspaces/index.ts'
import type { DeskEvent, Reaction, Work } from '#server/platform/work.ts'
import type { NotificationKind } from './notification.ts'
import { followersOf, holdTicket } from '#server/features/tickets/index.ts'
import { notify } from './notify.ts'
import { tellLeadOfAvoided } from './tell-lead-of-avoided.ts'

/** Whom an event of another feature concerns, and what they are told. */
type News = { type: string; kind: NotificationKind; whom: (event: DeskEvent) => unknown }

const NEWS: readonly News[] = [
  { type: 'ticket.assigned', kind: 'ticket_assigned', whom: ({ data }) => data.toMemberId },
  { type: 'message.delivery_failed', kind: 'message_failed', whom: ({ data }) => data.ownerMemberId },
  { type: 'ticket.bounced', kind: 'message_failed', whom: ({ data }) => data.ownerMemberId },
  { type: 'note.written', kind: 'mentioned', whom: ({ data }) => data.mentions },
]

/** What the customer answered, by link or on their page: whoever answers for the ticket hears of it. */
const ANSWERS: readonly (readonly [string, NotificationKind])[] = [
  ['remedy.accepted', 'offer_accepted'],
  ['remedy.declined', 'offer_declined'],
  ['key_points.confirmed', 'key_points_confirmed'],
  ['key_points.corrected', 'key_points_corrected'],
]

/** Notifications that follow from what other features did. */
export const notificationReactions: readonly (readonly [string, Reaction])[] = [
  ['ticket.avoided', tellLeadOfAvoided],
  ['ticket.resolved', tellFollowers],
  ...ANSWERS.map(([type, kind]) => [type, tellOwnerOfAnswer(kind)] as const),
  ...NEWS.map((news) => [news.type, tellOf(news)] as const),
]

function tellOf({ kind, whom }: News): Reaction {
  return async (work, event) => {
    const self = event.by.kind === 'member' ? event.by.memberId : null
    const memberIds = [whom(event)].flat().filter((id) => typeof id === 'string' && id !== self)
    if (memberIds.length === 0) return
    const desk = await loadDesk(work, work.workspaceId)
    const params = { ...event.data, byId: self ?? '' }
    notify(work, desk, { kind, memberIds: memberIds as string[], ticketId: event.ticketId, params })
  }
}

function tellOwnerOfAnswer(kind: NotificationKind): Reaction {
  return async (work, { by, ticketId, data }) => {
    if (by.kind !== 'customer' || ticketId === null) return
    const desk = await loadDesk(work, work.workspaceId)
    const { state } = await holdTicket(work, ticketId)
    const whom = state.ownerMemberId ?? desk.teams.get(state.ownerTeamId)?.leadId
    if (whom) notify(work, desk, { kind, memberIds: [whom], ticketId, params: data })
  }
}

/** It is resolved: whoever follows it learns that it is (5.7). */
async function tellFollowers(work: Work, { ticketId }: DeskEvent): Promise<void> {
  if (ticketId === null) return
  const followers = await followersOf(work, [ticketId])
  if (followers.length === 0) return
  const desk = await loadDesk(work, work.workspaceId)
  const { state } = await holdTicket(work, ticketId)
  const memberIds = followers.filter((id) => id !== state.ownerMemberId)
  notify(work, desk, { kind: 'followed_resolved', memberIds, ticketId })
}
