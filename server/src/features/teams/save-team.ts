import type { z } from 'zod'
import type { createTeam as createRoute, updateTeam as updateRoute } from '#contracts/http/people.ts'
import {
  beginSettingsChange,
  type Desk,
  requireFree,
  requireKnown,
} from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { checkRevision } from '#server/platform/http/etag.ts'
import { appendEvent, doWork } from '#server/platform/work.ts'
import { insertTeam, loadTeam, saveMembersOf, saveTeam } from './team-store.ts'
import { type TeamView, viewTeam } from './team-views.ts'

type NewTeam = z.output<(typeof createRoute)['body']>
type Change = z.output<(typeof updateRoute)['body']>

export async function createTeam(ctx: Context, actor: Actor, body: NewTeam): Promise<TeamView> {
  return doWork(ctx, actor, async (work) => {
    const desk = await beginSettingsChange(work)
    const id = ctx.ids.make('tea')
    checkTeam(desk, id, body)
    insertTeam(work, {
      id,
      name: body.name,
      level: body.level,
      calendarId: body.calendarId ?? null,
      leadId: body.leadId ?? null,
      languages: body.languages ?? [],
      skills: body.skills ?? [],
      disabledAt: null,
      revision: 1,
    })
    await saveMembersOf(work, id, body.memberIds ?? [])
    appendEvent(work, { type: 'team.created', subjectId: id, data: { name: body.name, level: body.level } })
    await work.batch.flush(work.tx)
    return viewTeam(work.tx, work.workspaceId, id)
  })
}

/** Changes a team. A disabled one is offered for nothing any more; its tickets stay until they are moved (trap 25). */
export async function updateTeam(
  ctx: Context,
  actor: Actor,
  { id, body, ifMatch }: { id: string; body: Change; ifMatch: number | null },
): Promise<TeamView> {
  return doWork(ctx, actor, async (work) => {
    const desk = await beginSettingsChange(work)
    const before = await loadTeam(work, id)
    checkRevision(ifMatch, before.revision)
    checkTeam(desk, id, body)
    const { memberIds, disabled, ...facts } = body
    const disabledAt =
      disabled === undefined ? before.disabledAt : disabled ? (before.disabledAt ?? work.now) : null
    saveTeam(work, { ...before, ...facts, disabledAt, revision: before.revision + 1 })
    if (memberIds) await saveMembersOf(work, id, memberIds)
    appendEvent(work, { type: 'team.changed', subjectId: id, data: { changed: Object.keys(body) } })
    await work.batch.flush(work.tx)
    return viewTeam(work.tx, work.workspaceId, id)
  })
}

function checkTeam(desk: Desk, id: string, body: Change): void {
  requireKnown(desk.calendars, { '/calendarId': body.calendarId })
  requireKnown(desk.members, { '/leadId': body.leadId, '/memberIds': body.memberIds })
  const name = body.name?.toLowerCase()
  const taken = [...desk.teams.values()].some((team) => team.id !== id && team.name.toLowerCase() === name)
  requireFree(taken, '/name', 'team.name_taken')
}
