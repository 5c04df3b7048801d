import type { z } from 'zod'
import type { createPath as createRoute, publishPath as publishRoute } from '#contracts/http/paths.ts'
import { beginSettingsChange } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { checkRevision } from '#server/platform/http/etag.ts'
import { appendEvent, doWork } from '#server/platform/work.ts'
import { notify } from '#server/features/notifications/index.ts'
import { readersOf } from './path-readers.ts'
import { checkDefinition } from './check-definition.ts'
import { insertPath, insertVersion, type PathRow, savePath } from './path-store.ts'
import { type PathView, viewPath } from './path-views.ts'

type NewPath = z.output<(typeof createRoute)['body']>
type Change = z.output<(typeof publishRoute)['body']>

export async function createPath(ctx: Context, actor: Actor, body: NewPath): Promise<PathView> {
  return doWork(ctx, actor, async (work) => {
    const desk = await beginSettingsChange(work)
    const path = { id: ctx.ids.make('pth'), name: body.name, version: 1, active: true, revision: 1 }
    checkDefinition(desk, path, body.definition, work.now)
    insertPath(work, path)
    insertVersion(work, path, body.definition)
    appendEvent(work, { type: 'path.created', subjectId: path.id, data: { name: body.name } })
    await work.batch.flush(work.tx)
    return viewPath(work.tx, actor, path.id)
  })
}

/** Publishes the next version. Running escalations keep theirs (5.5); readers confirm the new one (5.12). */
export async function publishPath(
  ctx: Context,
  actor: Actor,
  { id, body, ifMatch }: { id: string; body: Change; ifMatch: number | null },
): Promise<PathView> {
  return doWork(ctx, actor, async (work) => {
    const desk = await beginSettingsChange(work)
    const before = await viewPath(work.tx, actor, id)
    checkRevision(ifMatch, before.revision)
    const after: PathRow = {
      id,
      name: body.name ?? before.name,
      active: body.active ?? before.active,
      version: before.version + 1,
      revision: before.revision + 1,
    }
    checkDefinition(desk, after, body.definition, work.now)
    savePath(work, after)
    insertVersion(work, after, body.definition)
    appendEvent(work, { type: 'path.published', subjectId: id, data: { version: after.version } })
    // Whoever may be asked on it reads it before they are (5.12).
    const params = { pathId: id, version: after.version }
    const memberIds = after.active ? readersOf(desk, body.definition) : []
    notify(work, desk, { kind: 'path_to_read', memberIds, ticketId: null, params })
    await work.batch.flush(work.tx)
    return viewPath(work.tx, actor, id)
  })
}
