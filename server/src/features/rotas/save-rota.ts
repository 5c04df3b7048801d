import type { z } from 'zod'
import type { createRota as createRoute, updateRota as updateRoute } from '#contracts/http/rotas.ts'
import { beginSettingsChange, type Desk, loadDesk, requireKnown } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { checkRevision } from '#server/platform/http/etag.ts'
import { appendEvent, doWork, type Work } from '#server/platform/work.ts'
import { checkRotaDefinition } from './check-definition.ts'
import { loadRota, type RotaView, withDuty } from './rota-views.ts'

type NewRota = z.output<(typeof createRoute)['body']>
type Change = z.output<(typeof updateRoute)['body']>

export async function createRota(ctx: Context, actor: Actor, body: NewRota): Promise<RotaView> {
  return doWork(ctx, actor, async (work) => {
    checkRota(await beginSettingsChange(work), body)
    const id = ctx.ids.make('rot')
    work.batch.insert('rotas', { ...body, workspaceId: work.workspaceId, id, createdAt: at(work.now) })
    appendEvent(work, { type: 'rota.created', subjectId: id, data: { name: body.name } })
    return saved(work, id)
  })
}

export async function updateRota(
  ctx: Context,
  actor: Actor,
  { id, body, ifMatch }: { id: string; body: Change; ifMatch: number | null },
): Promise<RotaView> {
  return doWork(ctx, actor, async (work) => {
    const desk = await beginSettingsChange(work)
    const { revision } = await loadRota(work.tx, work.workspaceId, id)
    checkRevision(ifMatch, revision)
    checkRota(desk, body)
    work.batch.update('rotas', { ...body, workspaceId: work.workspaceId, id, revision: revision + 1 })
    appendEvent(work, { type: 'rota.changed', subjectId: id, data: { changed: Object.keys(body) } })
    return saved(work, id)
  })
}

async function saved(work: Work, id: string): Promise<RotaView> {
  await work.batch.flush(work.tx)
  const desk = await loadDesk(work, work.workspaceId)
  return withDuty(desk, await loadRota(work.tx, work.workspaceId, id), work.now)
}

function checkRota(desk: Desk, body: Change): void {
  requireKnown(desk.teams, { '/teamId': body.teamId })
  if (body.definition) checkRotaDefinition(desk, body.definition, '/definition')
}
