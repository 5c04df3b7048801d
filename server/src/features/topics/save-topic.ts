import type { z } from 'zod'
import type { createTopic as createRoute, updateTopic as updateRoute } from '#contracts/http/topics.ts'
import { beginSettingsChange, type Desk, requireKnown } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { checkRevision } from '#server/platform/http/etag.ts'
import { Problem } from '#server/platform/problem.ts'
import { appendEvent, doWork } from '#server/platform/work.ts'
import { type TopicView, viewTopic } from './topic-views.ts'

type NewTopic = z.output<(typeof createRoute)['body']>
type Change = z.output<(typeof updateRoute)['body']>

export async function createTopic(ctx: Context, actor: Actor, body: NewTopic): Promise<TopicView> {
  return doWork(ctx, actor, async (work) => {
    const desk = await beginSettingsChange(work)
    const { workspaceId } = work
    const id = ctx.ids.make('top')
    checkTopic(desk, id, body)
    const position = desk.topics.size
    work.batch.insert('topics', { ...body, workspaceId, id, position, createdAt: at(work.now) })
    appendEvent(work, { type: 'topic.created', subjectId: id, data: { name: body.name } })
    await work.batch.flush(work.tx)
    return viewTopic(work.tx, workspaceId, id)
  })
}

export async function updateTopic(
  ctx: Context,
  actor: Actor,
  { id, body, ifMatch }: { id: string; body: Change; ifMatch: number | null },
): Promise<TopicView> {
  return doWork(ctx, actor, async (work) => {
    const desk = await beginSettingsChange(work)
    const { workspaceId } = work
    const { revision } = await viewTopic(work.tx, workspaceId, id)
    checkRevision(ifMatch, revision)
    checkTopic(desk, id, body)
    work.batch.update('topics', { ...body, workspaceId, id, revision: revision + 1 })
    appendEvent(work, { type: 'topic.changed', subjectId: id, data: { changed: Object.keys(body) } })
    await work.batch.flush(work.tx)
    return viewTopic(work.tx, workspaceId, id)
  })
}

function checkTopic(desk: Desk, id: string, body: Change): void {
  requireKnown(desk.teams, { '/teamId': body.teamId })
  requireKnown(desk.topics, { '/parentId': body.parentId })
  if (body.parentId && desk.topicLine(body.parentId).includes(id)) {
    const errors = [{ pointer: '/parentId', detail: 'topic.above_itself' }]
    throw new Problem('refused', { reason: 'topic.above_itself', errors })
  }
}
