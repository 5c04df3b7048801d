import type { z } from 'zod'
import type { createPolicy as createRoute, publishPolicy as publishRoute } from '#contracts/http/policies.ts'
import { nextOpening } from '#core/calendar/arithmetic.ts'
import { ALWAYS_OPEN, type Calendar } from '#core/calendar/calendar.ts'
import { isEverOver } from '#core/calendar/term.ts'
import { checkPolicy } from '#core/clock/check-policy.ts'
import type { PolicyTarget } from '#core/clock/policy.ts'
import type { Instant } from '#core/time/instant.ts'
import {
  beginSettingsChange,
  type Desk,
  type PolicyDefinition,
  policyOf,
  type RecomputeOpenClocks,
  refuseDefinition,
} from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { checkRevision } from '#server/platform/http/etag.ts'
import { appendEvent, doWork } from '#server/platform/work.ts'
import { insertPolicy, insertVersion, type PolicyRow, savePolicy } from './policy-store.ts'
import { type PolicyView, viewPolicy } from './policy-views.ts'

type NewPolicy = z.output<(typeof createRoute)['body']>
type Change = z.output<(typeof publishRoute)['body']>

export async function createPolicy(ctx: Context, actor: Actor, body: NewPolicy): Promise<PolicyView> {
  return doWork(ctx, actor, async (work) => {
    const desk = await beginSettingsChange(work)
    const { name, position, definition } = body
    const policy = { id: ctx.ids.make('pol'), name, position, version: 1, active: true, revision: 1 }
    checkDefinition(desk, policy, definition, work.now)
    insertPolicy(work, policy)
    insertVersion(work, policy, definition)
    appendEvent(work, { type: 'policy.created', subjectId: policy.id, data: { name } })
    await work.batch.flush(work.tx)
    return viewPolicy(work.tx, work.workspaceId, policy.id)
  })
}

/** Publishes the next version. Clocks that run keep theirs, unless open ones are to follow (4.3). */
export async function publishPolicy(
  ctx: Context,
  actor: Actor,
  input: { id: string; body: Change; ifMatch: number | null; recomputeOpenClocks: RecomputeOpenClocks },
): Promise<PolicyView> {
  const { definition, appliesTo, ...facts } = input.body
  return doWork(ctx, actor, async (work) => {
    const desk = await beginSettingsChange(work)
    const { definition: _, ...before } = await viewPolicy(work.tx, work.workspaceId, input.id)
    checkRevision(input.ifMatch, before.revision)
    const after: PolicyRow = {
      ...before,
      ...facts,
      version: before.version + 1,
      revision: before.revision + 1,
    }
    checkDefinition(desk, after, definition, work.now)
    savePolicy(work, after)
    insertVersion(work, after, definition)
    const { id, version } = after
    appendEvent(work, { type: 'policy.published', subjectId: id, data: { version, appliesTo } })
    await work.batch.flush(work.tx)
    if (appliesTo === 'open') await input.recomputeOpenClocks(work, { kind: 'policy', id, version })
    return viewPolicy(work.tx, work.workspaceId, id)
  })
}

/** Refuses a policy whose clocks could never start or never end (4.7). */
function checkDefinition(desk: Desk, policy: PolicyRow, definition: PolicyDefinition, now: Instant): void {
  const calendars = [...desk.calendars.values()]
  const refusals = checkPolicy(policyOf(policy, definition), {
    calendarIds: calendars.map(({ id }) => id),
    neverOpen: calendars.filter(({ calendar }) => nextOpening(calendar, now) === null).map(({ id }) => id),
    neverEnds: (calendar, term) =>
      calendarsOf(desk, calendar, now).some((one) => !isEverOver(one, now, term)),
    topicIds: [...desk.topics.keys()],
  })
  refuseDefinition(refusals.map(({ code, params }) => ({ code, params, pointer: pointerOf(params.path) })))
}

/** The calendars that a target may count on; of teams any that opens. */
function calendarsOf(desk: Desk, calendar: PolicyTarget['calendar'], now: Instant): Calendar[] {
  if (calendar === null) return [ALWAYS_OPEN]
  const all = [...desk.calendars.values()]
  const asked = calendar === 'team' ? all : all.filter(({ id }) => id === calendar.calendarId)
  return asked.map((one) => one.calendar).filter((one) => nextOpening(one, now) !== null)
}

/** Where the contract has what core calls by another name. */
function pointerOf(path: unknown): string {
  return `/definition${String(path).replace(/\/calendar$/, '/calendarId')}`
}
