import type { Actor, Context } from '#server/platform/context.ts'
import { Problem } from '#server/platform/problem.ts'
import { appendEvent, doWork } from '#server/platform/work.ts'
import { insertReading } from './path-store.ts'
import { viewPath } from './path-views.ts'

/** Notes that a member has read the version in force (5.12); another one has to be read first. */
export async function confirmPath(
  ctx: Context,
  actor: Actor,
  { id, version }: { id: string; version: number },
): Promise<undefined> {
  if (actor.kind !== 'member') throw new Problem('not_allowed')
  const { memberId } = actor
  await doWork(ctx, actor, async (work) => {
    const path = await viewPath(work.tx, actor, id)
    if (path.version !== version)
      throw new Problem('changed_meanwhile', { params: { version: path.version } })
    if (path.confirmedByMe) return
    insertReading(work, { pathId: id, version, memberId })
    appendEvent(work, { type: 'path.confirmed', subjectId: id, data: { version } })
  })
}
