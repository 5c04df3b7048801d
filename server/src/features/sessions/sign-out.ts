import type { Actor, Context } from '#server/platform/context.ts'
import { found } from '#server/platform/problem.ts'
import { appendEvent, doWork, type Work } from '#server/platform/work.ts'
import { deleteSession, deleteSessionByToken, deleteSessionsOf } from './session-store.ts'

/** Ends the session of a token; ending it twice is no error. */
export async function signOut(ctx: Context, actor: Actor, token: string | null): Promise<undefined> {
  await doWork(ctx, actor, async (work) => {
    if (token === null) return
    await deleteSessionByToken(work.tx, ctx.secrets.hashToken(token))
    if (actor.kind === 'member') appendEvent(work, { type: 'session.ended', subjectId: actor.memberId })
  })
}

/** Ends another of the member's own sessions: a browser left open elsewhere. */
export async function endMySession(
  ctx: Context,
  actor: Extract<Actor, { kind: 'member' }>,
  id: string,
): Promise<undefined> {
  await doWork(ctx, actor, async (work) => {
    const ended = await deleteSession(work, actor.memberId, id)
    found(ended || null)
    appendEvent(work, { type: 'session.ended', subjectId: actor.memberId })
  })
}

/** Ends every session of a member at once, except that of `keepToken`. */
export async function endSessionsOf(work: Work, memberId: string, keepToken: string | null): Promise<void> {
  await deleteSessionsOf(work, memberId, keepToken === null ? '' : work.ctx.secrets.hashToken(keepToken))
}
