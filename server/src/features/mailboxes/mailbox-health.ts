import { instant, minute } from '#core/time/instant.ts'
import type { Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { clearTimer, setTimer } from '#server/platform/timers/timers.ts'
import { doWork, type Work } from '#server/platform/work.ts'

export const MAILBOX_FAILING = 'mailbox_failing'

/** A server that is away for a moment is nobody's business; after this the admins hear of it, and then again and again. */
const TOLD_AFTER = 2 * minute

type Box = { workspaceId: string; mailboxId: string | null }
type Health = { failingSince: number | null; sendFailingSince: number | null }

/** What the mailbox's page shows of a visit; a failure keeps the instant it began at (trap 38). */
export async function noteFetching(ctx: Context, box: Box, failure: string | null): Promise<void> {
  await note(ctx, box, (work, id, health) => {
    const row = { workspaceId: work.workspaceId, id }
    const now = at(work.now)
    if (failure === null) {
      work.batch.update('mailboxes', { ...row, lastFetchAt: now, lastError: null, failingSince: null })
      return { ...health, failingSince: null }
    }
    const failingSince = health.failingSince ?? work.now
    const lastError = failure.slice(0, 500)
    work.batch.update('mailboxes', { ...row, lastError, failingSince: at(instant(failingSince)) })
    return { ...health, failingSince }
  })
}

/** The same of the way out. That all is well is no news, and is written only where it was not (trap 41). */
export async function noteSending(ctx: Context, box: Box, failure: string | null): Promise<void> {
  if (box.mailboxId === null || (failure === null && !(await failsToSend(ctx, box)))) return
  await note(ctx, box, (work, id, health) => {
    const row = { workspaceId: work.workspaceId, id }
    const since = failure === null ? null : instant(health.sendFailingSince ?? work.now)
    const sendError = failure?.slice(0, 500) ?? null
    work.batch.update('mailboxes', { ...row, sendError, sendFailingSince: since && at(since) })
    return { ...health, sendFailingSince: since }
  })
}

async function failsToSend(ctx: Context, { workspaceId, mailboxId }: Box): Promise<boolean> {
  const row = await ctx.db
    .selectFrom('mailboxes')
    .select('sendFailingSince')
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', mailboxId)
    .executeTakeFirst()
  return row?.sendFailingSince != null
}

type Change = (work: Work, id: string, health: Health) => Health

/** Its timer runs from the first failure of either way until both work again. */
async function note(ctx: Context, { workspaceId, mailboxId }: Box, change: Change): Promise<void> {
  const actor = { kind: 'system' as const, workspaceId, because: 'mail' }
  await doWork(ctx, actor, async (work) => {
    const before = await work.tx
      .selectFrom('mailboxes')
      .select(['id', 'failingSince', 'sendFailingSince'])
      .where('workspaceId', '=', workspaceId)
      .where('id', '=', mailboxId)
      .forUpdate()
      .executeTakeFirst()
    if (!before) return
    const wasIll = isIll(before)
    const illNow = isIll(change(work, before.id, before))
    const timer = { workspaceId, subject: before.id, kind: MAILBOX_FAILING }
    if (wasIll && !illNow) await clearTimer(work.batch, timer)
    if (!wasIll && illNow) await setTimer(work.batch, { ...timer, dueAt: instant(work.now + TOLD_AFTER) })
  })
}

const isIll = ({ failingSince, sendFailingSince }: Health) =>
  failingSince !== null || sendFailingSince !== null
