import type { z } from 'zod'
import type * as contracts from '#contracts/http/views.ts'
import { mayKeepView, type Viewer } from '#core/filter/view.ts'
import { filterOf } from '#server/features/tickets/index.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { checkRevision } from '#server/platform/http/etag.ts'
import { found, Problem, refuse } from '#server/platform/problem.ts'
import { appendEvent, doWork, type Work } from '#server/platform/work.ts'
import { shownView, viewerOf, viewRows, type ViewRow, type ViewShown } from './view-store.ts'

type New = z.output<(typeof contracts.createView)['body']>
type Change = z.output<(typeof contracts.updateView)['body']>
/** A list of views is read whole by screens. */
const MOST_VIEWS = 200

export function createView(ctx: Context, actor: Actor, body: New): Promise<ViewShown> {
  return doWork(ctx, actor, async (work) => {
    const desk = await loadDesk(work, work.workspaceId)
    const viewer = viewerOf(desk, actor)
    const { teamId, ...rest } = body
    const row: ViewRow = {
      ...rest,
      id: ctx.ids.make('viw'),
      ownerId: viewer.memberId,
      teamId: body.scope === 'team' ? teamId : null,
      revision: 1,
    }
    const team = row.teamId === null ? null : desk.teams.get(row.teamId)
    if (body.scope === 'team' && (!team || team.disabled)) wrong('/teamId', 'unknown')
    if (!mayKeepView(row, viewer)) refuse({ code: 'view.not_yours' })
    filterOf(desk, row.filter, '/filter')
    const known = await viewRows(work.tx, work.workspaceId, viewer, { limit: MOST_VIEWS })
    if (known.length >= MOST_VIEWS) wrong('/name', 'view.too_many')
    work.batch.insert('views', { ...row, workspaceId: work.workspaceId, createdAt: at(work.now) })
    appendEvent(work, { type: 'view.created', subjectId: row.id, data: { name: row.name } })
    return shownView(desk, viewer, row)
  })
}

export function updateView(
  ctx: Context,
  actor: Actor,
  { id, body, ifMatch }: { id: string; body: Change; ifMatch: number | null },
): Promise<ViewShown> {
  return doWork(ctx, actor, async (work) => {
    const { desk, viewer, row } = await keptView(work, actor, id)
    checkRevision(ifMatch, row.revision)
    const after: ViewRow = { ...row, ...body, revision: row.revision + 1 }
    filterOf(desk, after.filter, '/filter')
    work.batch.update('views', { ...after, workspaceId: work.workspaceId })
    appendEvent(work, { type: 'view.changed', subjectId: id, data: { changed: Object.keys(body) } })
    return shownView(desk, viewer, after)
  })
}

export function deleteView(ctx: Context, actor: Actor, id: string): Promise<undefined> {
  return doWork(ctx, actor, async (work) => {
    const { row } = await keptView(work, actor, id)
    work.batch.remove('views', { workspaceId: work.workspaceId, id })
    appendEvent(work, { type: 'view.removed', subjectId: id, data: { name: row.name } })
    return undefined
  })
}

/** A view that this actor may keep: unseen is not found, seen but another's is not allowed. */
async function keptView(
  work: Work,
  actor: Actor,
  id: string,
): Promise<{ desk: Desk; viewer: Viewer; row: ViewRow }> {
  const desk = await loadDesk(work, work.workspaceId)
  const viewer = viewerOf(desk, actor)
  const row = found((await viewRows(work.tx, work.workspaceId, viewer, { id, limit: 1 }))[0])
  if (!mayKeepView(row, viewer)) refuse({ code: 'view.not_yours' })
  return { desk, viewer, row }
}

function wrong(pointer: string, detail: string): never {
  throw new Problem('invalid_request', { errors: [{ pointer, detail }] })
}
