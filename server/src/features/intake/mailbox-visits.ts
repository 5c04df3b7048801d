import { hour, instant, minute } from '#core/time/instant.ts'
import { notify } from '#server/features/notifications/index.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { clearTimer, setTimer, type TimerHandler } from '#server/platform/timers/timers.ts'
import { appendEvent, doWork, workIn, type Work } from '#server/platform/work.ts'

export const MAILBOX_FAILING = 'mailbox_failing'

/** A server that is away for a moment is nobody's business; after this the admins hear of it, and then again and again. */
const TOLD_AFTER = 2 * minute
const TOLD_AGAIN = 4 * hour

type Box = { workspaceId: string; mailboxId: string }

/** What the mailbox's page shows of a visit; a failure keeps the instant it began at (trap 38). */
export async function noteVisit(
  ctx: Context,
  { workspaceId, mailboxId }: Box,
  failure: string | null,
): Promise<void> {
  const actor = { kind: 'system' as const, workspaceId, because: 'mail' }
  await doWork(ctx, actor, async (work) => {
    const box = await loadBox(work, mailboxId)
    if (!box) return
    const timer = { workspaceId, subject: mailboxId, kind: MAILBOX_FAILING }
    const now = at(work.now)
    const mine = { workspaceId, id: mailboxId }
    if (failure === null) {
      work.batch.update('mailboxes', { ...mine, lastFetchAt: now, lastError: null, failingSince: null })
      if (box.failingSince !== null) await clearTimer(work.batch, timer)
      return
    }
    const lastError = failure.slice(0, 500)
    work.batch.update('mailboxes', { ...mine, lastError, failingSince: at(box.failingSince ?? work.now) })
    if (box.failingSince === null)
      await setTimer(work.batch, { ...timer, dueAt: instant(work.now + TOLD_AFTER) })
  })
}

/** The admins are told of a mailbox that still fails, and told again for as long as it does. */
export const tellOfFailingMailbox: TimerHandler = async (ctx, tx, timer, now) => {
  const actor = { kind: 'system' as const, workspaceId: timer.workspaceId, because: 'mail' }
  await workIn(ctx, tx, actor, now, async (work) => {
    const box = await loadBox(work, timer.subject)
    if (!box || box.failingSince === null || box.disabledAt !== null) return
    const desk = await loadDesk(work, work.workspaceId)
    const admins = [...desk.members.values()].filter(({ role }) => role === 'admin')
    const params = { mailbox: box.address, error: box.lastError ?? '', since: box.failingSince }
    appendEvent(work, { type: 'mailbox.failing', subjectId: timer.subject, data: params })
    notify(work, desk, {
      kind: 'mailbox_failing',
      memberIds: admins.map(({ id }) => id),
      ticketId: null,
      params,
      onDuty: true,
    })
    await setTimer(work.batch, { ...timer, dueAt: instant(now + TOLD_AGAIN) })
  })
}

function loadBox(work: Work, id: string) {
  return work.tx
    .selectFrom('mailboxes')
    .select(['address', 'lastError', 'failingSince', 'disabledAt'])
    .where('workspaceId', '=', work.workspaceId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}
