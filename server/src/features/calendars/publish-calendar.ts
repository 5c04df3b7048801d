import type { z } from 'zod'
import type {
  createCalendar as createRoute,
  publishCalendar as publishRoute,
} from '#contracts/http/calendars.ts'
import { parseInstant } from '#core/time/instant.ts'
import { beginSettingsChange, type RecomputeOpenClocks } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { checkRevision } from '#server/platform/http/etag.ts'
import { Problem } from '#server/platform/problem.ts'
import { appendEvent, doWork } from '#server/platform/work.ts'
import { insertCalendar, insertVersion, loadCalendar, saveCalendar } from './calendar-store.ts'
import { type CalendarView, viewCalendar } from './calendar-views.ts'
import { checkDefinition } from './check-definition.ts'

type NewCalendar = z.output<(typeof createRoute)['body']>
type Change = z.output<(typeof publishRoute)['body']>

export async function createCalendar(ctx: Context, actor: Actor, body: NewCalendar): Promise<CalendarView> {
  checkDefinition(body.definition)
  return doWork(ctx, actor, async (work) => {
    await beginSettingsChange(work)
    const calendar = { id: ctx.ids.make('cal'), name: body.name, version: 1, revision: 1 }
    insertCalendar(work, calendar)
    insertVersion(work, calendar, body.definition, work.now)
    appendEvent(work, { type: 'calendar.created', subjectId: calendar.id, data: { name: body.name } })
    await work.batch.flush(work.tx)
    return viewCalendar(work.tx, work.workspaceId, calendar.id, work.now)
  })
}

/**
 * Publishes the next version, which holds from now or later on. Clocks that run keep theirs, unless open ones are to
 * follow (4.3): those count by each version in its own time, so that nothing is left to do when it comes to hold.
 */
export async function publishCalendar(
  ctx: Context,
  actor: Actor,
  input: { id: string; body: Change; ifMatch: number | null; recomputeOpenClocks: RecomputeOpenClocks },
): Promise<CalendarView> {
  const { id, body } = input
  return doWork(ctx, actor, async (work) => {
    await beginSettingsChange(work)
    const before = await loadCalendar(work, id)
    checkRevision(input.ifMatch, before.revision)
    checkDefinition(body.definition)
    const validFrom = body.validFrom === undefined ? work.now : parseInstant(body.validFrom)
    if (body.validFrom !== undefined && validFrom < work.now)
      throw new Problem('invalid_request', { errors: [{ pointer: '/validFrom', detail: 'past' }] })
    const after = {
      id,
      name: body.name ?? before.name,
      version: before.version + 1,
      revision: before.revision + 1,
    }
    saveCalendar(work, after)
    insertVersion(work, after, body.definition, validFrom)
    const { version } = after
    appendEvent(work, {
      type: 'calendar.published',
      subjectId: id,
      data: { version, appliesTo: body.appliesTo, validFrom },
    })
    await work.batch.flush(work.tx)
    if (body.appliesTo === 'open') await input.recomputeOpenClocks(work, { kind: 'calendar', id, version })
    return viewCalendar(work.tx, work.workspaceId, id, work.now)
  })
}
