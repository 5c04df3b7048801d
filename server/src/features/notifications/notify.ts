import type { Channel } from '#core/escalation/path.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import { at } from '#server/platform/db/database.ts'
import { setTimer } from '#server/platform/timers/timers.ts'
import type { Work } from '#server/platform/work.ts'
import type { Delivery, NotificationDraft } from './notification.ts'
import { sendTime, type SendTime } from './send-time.ts'

const USUAL: readonly Channel[] = ['in_app', 'email', 'push', 'chat_webhook']

/** Tells members something, in the transaction in which it happened. Nobody is told of what they did themselves. */
export function notify(work: Work, desk: Desk, draft: NotificationDraft): void {
  const { workspaceId, now, batch, actor } = work
  const channels = draft.channels ?? USUAL
  const leavesTheDesk = channels.some((channel) => channel !== 'in_app')
  const self = actor.kind === 'member' && !draft.onDuty ? actor.memberId : null
  let teamId = channels.includes('chat_webhook') ? (draft.teamId ?? null) : null
  for (const memberId of new Set(draft.memberIds)) {
    const member = desk.members.get(memberId)
    if (memberId === self || !member || member.state === 'disabled') continue
    const send = leavesTheDesk ? sendTime(desk, memberId, draft.onDuty ?? false, now) : null
    batch.insert('notifications', {
      workspaceId,
      id: work.ctx.ids.make('ntf'),
      memberId,
      kind: draft.kind,
      ticketId: draft.ticketId,
      escalationId: draft.escalationId ?? null,
      teamId,
      params: draft.params ?? {},
      createdAt: at(now),
      deliveries: channels.map((channel) => firstState(work, channel, send)),
      sendAt: send && at(send.at),
    })
    // One of those told together speaks for the team.
    teamId = null
    if (send) void setTimer(batch, { workspaceId, subject: memberId, kind: send.timer, dueAt: send.at })
  }
}

function firstState(work: Work, channel: Channel, send: SendTime | null): Delivery {
  return channel === 'in_app'
    ? { channel, state: 'delivered', at: work.now }
    : { channel, state: 'waiting', at: send?.at ?? work.now }
}
