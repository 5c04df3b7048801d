import type { Input, Output } from '#contracts/client.ts'
import { beginSettingsChange } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { checkRevision } from '#server/platform/http/etag.ts'
import { Problem } from '#server/platform/problem.ts'
import { appendEvent, doWork } from '#server/platform/work.ts'
import { isOn, loadModel, usedToday, type ModelRow } from './model-store.ts'

type View = Output<'readModel'>

export async function readModel(ctx: Context, actor: Actor): Promise<View> {
  return view(ctx, await loadModel(ctx.db, actor.workspaceId))
}

export async function readModelState(ctx: Context, actor: Actor): Promise<Output<'readModelState'>> {
  return { on: isOn(await loadModel(ctx.db, actor.workspaceId)) }
}

/** Chooses the model. Only an admin may: the address may be a private one, where a local model listens (7.4). */
export async function saveModel(
  ctx: Context,
  actor: Actor,
  { key, ...fields }: Input<'saveModel'>['body'],
  ifMatch: number | null,
): Promise<View> {
  requireAddress(fields)
  const row = await doWork(ctx, actor, async (work) => {
    await beginSettingsChange(work)
    const before = await loadModel(work.tx, work.workspaceId)
    checkRevision(ifMatch, before.revision)
    // A key is for one address: another one never gets it.
    const kept = fields.baseUrl === before.baseUrl ? before.apiKey : null
    const apiKey = key === undefined ? kept : key ? ctx.secrets.seal(key) : null
    const after: ModelRow = { ...before, ...fields, apiKey, revision: before.revision + 1 }
    work.batch.upsert('languageModels', after)
    const { enabled, baseUrl, model } = fields
    appendEvent(work, {
      type: 'model.changed',
      subjectId: work.workspaceId,
      data: { enabled, baseUrl, model },
    })
    return after
  })
  return view(ctx, row)
}

function requireAddress({
  enabled,
  baseUrl,
  model,
}: {
  enabled: boolean
  baseUrl: string
  model: string
}): void {
  if (baseUrl === '' && !enabled) return
  const errors = []
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : null
  if (
    !url ||
    !['http:', 'https:'].includes(url.protocol) ||
    url.username ||
    url.password ||
    url.search ||
    url.hash
  )
    errors.push({ pointer: '/baseUrl', detail: 'url' })
  if (enabled && model === '') errors.push({ pointer: '/model', detail: 'required' })
  if (errors.length) throw new Problem('invalid_request', { errors })
}

async function view(ctx: Context, { workspaceId, apiKey, ...row }: ModelRow): Promise<View> {
  return { ...row, hasKey: apiKey !== null, usedToday: await usedToday(ctx, workspaceId) }
}
