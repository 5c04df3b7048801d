import { hour, instant } from '#core/time/instant.ts'
import { notify, type NotificationKind } from '#server/features/notifications/index.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import { setTimer, type TimerHandler } from '#server/platform/timers/timers.ts'
import { appendEvent, workIn, type Work } from '#server/platform/work.ts'

const TOLD_AGAIN = 4 * hour

/** The admins are told of a mailbox that still fails, either way, and told again for as long as it does (trap 38, 41). */
export const tellOfFailingMailbox: TimerHandler = async (ctx, tx, timer, now) => {
  const actor = { kind: 'system' as const, workspaceId: timer.workspaceId, because: 'mail' }
  await workIn(ctx, tx, actor, now, async (work) => {
    const box = await loadBox(work, timer.subject)
    if (!box || box.disabledAt !== null) return
    const ways: { kind: NotificationKind; since: number | null; error: string | null }[] = [
      { kind: 'mailbox_failing', since: box.failingSince, error: box.lastError },
      { kind: 'mailbox_cannot_send', since: box.sendFailingSince, error: box.sendError },
    ]
    const broken = ways.filter(({ since }) => since !== null)
    if (!broken.length) return
    const desk = await loadDesk(work, work.workspaceId)
    const admins = [...desk.members.values()].filter(({ role }) => role === 'admin')
    const memberIds = admins.map(({ id }) => id)
    for (const { kind, since, error } of broken) {
      const params = { mailbox: box.address, error: error ?? '', since }
      appendEvent(work, { type: 'mailbox.failing', subjectId: timer.subject, data: params })
      notify(work, desk, { kind, memberIds, ticketId: null, params, onDuty: true })
    }
    await setTimer(work.batch, { ...timer, dueAt: instant(now + TOLD_AGAIN) })
  })
}

function loadBox(work: Work, id: string) {
  return work.tx
    .selectFrom('mailboxes')
    .select(['address', 'lastError', 'failingSince', 'sendError', 'sendFailingSince', 'disabledAt'])
    .where('workspaceId', '=', work.workspaceId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}
