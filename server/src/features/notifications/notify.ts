import type { Channel } from '#core/escalation/path.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import { at } from '#server/platform/db/database.ts'
import { setTimer } from '#server/platform/timers/timers.ts'
import type { Work } from '#server/platform/work.ts'
import { mailTime, type MailTime } from './mail-time.ts'
import type { Delivery, NotificationDraft } from './notification.ts'

const USUAL: readonly Channel[] = ['in_app', 'email']

/** Tells members something, in the transaction in which it happened. Nobody is told of what they did themselves. */
export function notify(work: Work, desk: Desk, draft: NotificationDraft): void {
  const { workspaceId, now, batch, actor } = work
  const channels = draft.channels ?? USUAL
  const self = actor.kind === 'member' && !draft.onDuty ? actor.memberId : null
  for (const memberId of new Set(draft.memberIds)) {
    const member = desk.members.get(memberId)
    if (memberId === self || !member || member.state === 'disabled') continue
    const mail = channels.includes('email') ? mailTime(desk, memberId, draft.onDuty ?? false, now) : null
    batch.insert('notifications', {
      workspaceId,
      id: work.ctx.ids.make('ntf'),
      memberId,
      kind: draft.kind,
      ticketId: draft.ticketId,
      escalationId: draft.escalationId ?? null,
      params: draft.params ?? {},
      createdAt: at(now),
      deliveries: channels.map((channel) => firstState(work, channel, mail)),
      sendAt: mail && at(mail.at),
    })
    if (mail) void setTimer(batch, { workspaceId, subject: memberId, kind: mail.timer, dueAt: mail.at })
  }
}

function firstState(work: Work, channel: Channel, mail: MailTime | null): Delivery {
  switch (channel) {
    case 'in_app':
      return { channel, state: 'delivered', at: work.now }
    case 'email':
      return { channel, state: 'waiting', at: mail?.at ?? work.now }
    case 'chat_webhook':
    case 'push':
      return { channel, state: 'not_set_up', at: work.now }
  }
}
