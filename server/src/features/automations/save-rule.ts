import type { z } from 'zod'
import type {
  createAutomation as createRoute,
  updateAutomation as updateRoute,
} from '#contracts/http/automations.ts'
import { parseInstant } from '#core/time/instant.ts'
import { beginSettingsChange } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { checkRevision } from '#server/platform/http/etag.ts'
import { appendEvent, doWork } from '#server/platform/work.ts'
import { armOpenClocks } from './arm-open-clocks.ts'
import { checkRule, checkTemplates } from './check-rule.ts'
import { type AutomationView, viewRule } from './rule-views.ts'

type NewRule = z.output<(typeof createRoute)['body']>
type Change = z.output<(typeof updateRoute)['body']>

export async function createRule(ctx: Context, actor: Actor, body: NewRule): Promise<AutomationView> {
  return doWork(ctx, actor, async (work) => {
    checkRule(await beginSettingsChange(work), body.definition)
    await checkTemplates(work, body.definition)
    const { workspaceId, now, batch } = work
    const id = ctx.ids.make('rul')
    batch.insert('automationRules', { ...body, workspaceId, id, enabledAt: at(now), createdAt: at(now) })
    appendEvent(work, { type: 'automation.created', subjectId: id, data: { name: body.name } })
    if (body.enabled && body.definition.trigger.on === 'clock') armOpenClocks(work)
    await batch.flush(work.tx)
    return viewRule(work.tx, workspaceId, id)
  })
}

/** Changed or switched on again, a rule counts from now on: no wave over what is old (trap 27). */
export async function updateRule(
  ctx: Context,
  actor: Actor,
  { id, body, ifMatch }: { id: string; body: Change; ifMatch: number | null },
): Promise<AutomationView> {
  return doWork(ctx, actor, async (work) => {
    const desk = await beginSettingsChange(work)
    const { workspaceId, now, batch } = work
    const before = await viewRule(work.tx, workspaceId, id)
    checkRevision(ifMatch, before.revision)
    if (body.definition) {
      checkRule(desk, body.definition)
      await checkTemplates(work, body.definition)
    }
    const isOn = body.enabled ?? before.enabled
    const isNew = isOn && (!before.enabled || body.definition !== undefined)
    const enabledAt = at(isNew ? now : parseInstant(before.enabledAt))
    batch.update('automationRules', { ...body, workspaceId, id, enabledAt, revision: before.revision + 1 })
    const data = { name: body.name ?? before.name, changed: Object.keys(body) }
    appendEvent(work, { type: 'automation.changed', subjectId: id, data })
    if (isNew && (body.definition ?? before.definition).trigger.on === 'clock') armOpenClocks(work)
    await batch.flush(work.tx)
    return viewRule(work.tx, workspaceId, id)
  })
}
