import { queueMail } from '#server/features/outbox/index.ts'
import { loadDesk, type Desk, type DeskMember } from '#server/features/workspaces/index.ts'
import { setTimer, type TimerHandler } from '#server/platform/timers/timers.ts'
import { workIn, type Work } from '#server/platform/work.ts'
import { deskAddress } from './desk-address.ts'
import { bundleWords, mailWords } from './mail-words.ts'
import { ASKING, type Delivery } from './notification.ts'
import {
  deliveriesOf,
  loadPreferences,
  loadWaitingMail,
  nextMailAt,
  type WaitingNotification,
} from './notification-store.ts'

/** So many at once become one mail (trap 28). */
const BUNDLE_FROM = 4

/** A member's mail is due: what waits goes out, a few singly, many together. What was stopped meanwhile does not. */
export const sendWaitingMail: TimerHandler = async (ctx, tx, timer, now) => {
  const actor = { kind: 'system' as const, workspaceId: timer.workspaceId, because: 'notifications' }
  await workIn(ctx, tx, actor, now, async (work) => {
    const desk = await loadDesk(work, timer.workspaceId)
    const member = desk.members.get(timer.subject)
    const waiting = await loadWaitingMail(work, timer.subject)
    const wanted = member && member.state !== 'disabled' ? await withoutUnwanted(work, member, waiting) : []
    for (const row of waiting) if (!wanted.includes(row)) settle(work, row, 'off')
    if (member) send(work, desk, member, wanted)
    await rearm(work, timer.subject, waiting)
  })
}

/** A preference `mail: { <kind>: false }` switches a kind of mail off, but never what a path asks somebody on duty. */
async function withoutUnwanted(work: Work, member: DeskMember, rows: WaitingNotification[]) {
  if (!rows.length) return rows
  const { mail } = (await loadPreferences(work, member.id)) as { mail?: Record<string, boolean> }
  return rows.filter((row) => ASKING.includes(row.kind) || mail?.[row.kind] !== false)
}

function send(work: Work, desk: Desk, member: DeskMember, rows: WaitingNotification[]): void {
  if (rows.length >= BUNDLE_FROM) {
    const { id } = queue(work, desk, member, bundleWords(work.ctx, desk, member, rows))
    for (const row of rows) settle(work, row, 'queued', id)
    return
  }
  for (const row of rows) {
    const { id } = queue(work, desk, member, mailWords(work.ctx, desk, member, row), row.id)
    settle(work, row, 'queued', id)
  }
}

function queue(
  work: Work,
  desk: Desk,
  member: DeskMember,
  words: { subject: string; text: string },
  notificationId?: string,
) {
  const { address, mailboxId } = deskAddress(work.ctx, desk)
  return queueMail(work, {
    purpose: 'notification',
    mailboxId,
    from: { name: desk.name, address },
    to: [{ name: member.name, address: member.email }],
    ...words,
    automatic: true,
    notificationId,
  })
}

function settle(work: Work, row: WaitingNotification, state: Delivery['state'], mailId?: string): void {
  work.batch.update('notifications', {
    workspaceId: work.workspaceId,
    id: row.id,
    sendAt: null,
    deliveries: deliveriesOf(row).map((one) =>
      one.channel === 'email' ? { ...one, state, at: work.now, ...(mailId ? { mailId } : {}) } : one,
    ),
  })
}

async function rearm(work: Work, memberId: string, done: WaitingNotification[]): Promise<void> {
  const next = await nextMailAt(
    work,
    memberId,
    done.map((row) => row.id),
  )
  if (next === null) return
  const { workspaceId } = work
  await setTimer(work.batch, { workspaceId, subject: memberId, kind: 'notify_later', dueAt: next })
}
