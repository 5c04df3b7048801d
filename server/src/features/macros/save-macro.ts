import type { z } from 'zod'
import type * as contracts from '#contracts/http/macros.ts'
import { mayKeepView, type Viewer } from '#core/filter/view.ts'
import { unknownPlaceholders } from '#core/mail/placeholders.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { checkRevision } from '#server/platform/http/etag.ts'
import { found, Problem, refuse } from '#server/platform/problem.ts'
import { appendEvent, doWork, type Work } from '#server/platform/work.ts'
import { macroRows, macroViewer, shownMacro, type MacroRow, type MacroShown } from './macro-store.ts'

type New = z.output<(typeof contracts.createMacro)['body']>
type Change = z.output<(typeof contracts.updateMacro)['body']>
/** They are offered in one list. */
const MOST_MACROS = 200

export function createMacro(ctx: Context, actor: Actor, body: New): Promise<MacroShown> {
  return doWork(ctx, actor, async (work) => {
    const desk = await loadDesk(work, work.workspaceId)
    const viewer = macroViewer(desk, actor)
    const row: MacroRow = {
      id: ctx.ids.make('mac'),
      name: body.name,
      scope: body.scope,
      ownerId: viewer.memberId,
      teamId: body.scope === 'team' ? body.teamId : null,
      definition: body.definition,
      revision: 1,
    }
    const team = row.teamId === null ? null : desk.teams.get(row.teamId)
    if (body.scope === 'team' && (!team || team.disabled)) wrong('/teamId', 'unknown')
    if (!mayKeepView(row, viewer)) refuse({ code: 'macro.not_yours' })
    check(desk, row)
    const known = await macroRows(work.tx, work.workspaceId, viewer, { limit: MOST_MACROS })
    if (known.length >= MOST_MACROS) wrong('/name', 'macro.too_many')
    work.batch.insert('macros', { ...row, workspaceId: work.workspaceId, createdAt: at(work.now) })
    appendEvent(work, { type: 'macro.created', subjectId: row.id, data: { name: row.name } })
    return shownMacro(desk, viewer, row)
  })
}

export function updateMacro(
  ctx: Context,
  actor: Actor,
  { id, body, ifMatch }: { id: string; body: Change; ifMatch: number | null },
): Promise<MacroShown> {
  return doWork(ctx, actor, async (work) => {
    const { desk, viewer, row } = await keptMacro(work, actor, id)
    checkRevision(ifMatch, row.revision)
    const after: MacroRow = { ...row, ...body, revision: row.revision + 1 }
    check(desk, after)
    work.batch.update('macros', { ...after, workspaceId: work.workspaceId })
    appendEvent(work, { type: 'macro.changed', subjectId: id, data: { changed: Object.keys(body) } })
    return shownMacro(desk, viewer, after)
  })
}

export function deleteMacro(ctx: Context, actor: Actor, id: string): Promise<undefined> {
  return doWork(ctx, actor, async (work) => {
    const { row } = await keptMacro(work, actor, id)
    work.batch.remove('macros', { workspaceId: work.workspaceId, id })
    appendEvent(work, { type: 'macro.removed', subjectId: id, data: { name: row.name } })
    return undefined
  })
}

/** A macro that this actor may keep: unseen is not found, seen but another's is not allowed. */
async function keptMacro(
  work: Work,
  actor: Actor,
  id: string,
): Promise<{ desk: Desk; viewer: Viewer; row: MacroRow }> {
  const desk = await loadDesk(work, work.workspaceId)
  const viewer = macroViewer(desk, actor)
  const row = found((await macroRows(work.tx, work.workspaceId, viewer, { id, limit: 1 }))[0])
  if (!mayKeepView(row, viewer)) refuse({ code: 'macro.not_yours' })
  return { desk, viewer, row }
}

/** One that does nothing, or names what is not there, is refused when it is saved. */
function check(desk: Desk, { definition: { words, change } }: MacroRow): void {
  const { topicId, teamId, ownerId, addTags, ...rest } = change
  const isEmpty =
    Object.keys(words).length === 0 &&
    addTags.length === 0 &&
    [topicId, teamId, ownerId, ...Object.values(rest)].every((value) => value === undefined)
  if (isEmpty) wrong('/definition', 'macro.does_nothing')
  for (const [language, text] of Object.entries(words)) {
    const names = unknownPlaceholders(text)
    if (names.length)
      throw new Problem('invalid_request', {
        params: { names: names.join(', ') },
        errors: [{ pointer: `/definition/words/${language}`, detail: 'template.unknown_placeholder' }],
      })
  }
  if (topicId && !desk.topics.has(topicId)) wrong('/definition/change/topicId', 'unknown')
  if (teamId && !desk.teams.has(teamId)) wrong('/definition/change/teamId', 'unknown')
  if (ownerId && ownerId !== 'me' && !desk.members.has(ownerId))
    wrong('/definition/change/ownerId', 'unknown')
}

function wrong(pointer: string, detail: string): never {
  throw new Problem('invalid_request', { errors: [{ pointer, detail }] })
}
