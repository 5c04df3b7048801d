import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { DeskEvent, Reaction, Work } from '#server/platform/work.ts'
import type { NotificationKind } from './notification.ts'
import { notify } from './notify.ts'

/** Whom an event of another feature concerns, and what they are told. */
type News = { type: string; kind: NotificationKind; whom: (desk: Desk, event: DeskEvent) => unknown[] }

const NEWS: readonly News[] = [
  { type: 'ticket.assigned', kind: 'ticket_assigned', whom: (_, { data }) => [data.toMemberId] },
  { type: 'message.delivery_failed', kind: 'message_failed', whom: (_, { data }) => [data.ownerMemberId] },
  { type: 'ticket.bounced', kind: 'message_failed', whom: (_, { data }) => [data.ownerMemberId] },
  { type: 'note.written', kind: 'mentioned', whom: (_, { data }) => (data.mentions as unknown[]) ?? [] },
]

/** Notifications that follow from what other features did. */
export const notificationReactions: readonly (readonly [string, Reaction])[] = NEWS.map(
  ({ type, kind, whom }) => [
    type,
    async (work: Work, event: DeskEvent) => {
      const desk = await loadDesk(work, work.workspaceId)
      const self = event.by.kind === 'member' ? event.by.memberId : null
      const memberIds = whom(desk, event).filter((id): id is string => typeof id === 'string' && id !== self)
      notify(work, desk, {
        kind,
        memberIds,
        ticketId: event.ticketId,
        params: { ...event.data, byId: self ?? '' },
      })
    },
  ],
)
