import type { z } from 'zod'
import type { updateWorkspace as route } from '#contracts/http/workspace.ts'
import type { Output } from '#contracts/client.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { appendEvent, doWork } from '#server/platform/work.ts'
import { beginSettingsChange } from './begin-settings-change.ts'
import { requireKnown, requireZone } from './settings-checks.ts'
import { STATUTORY_TABLE } from '#core/clock/statutory-table.ts'
import type { Desk } from './desk.ts'
import { shownSettings, type WorkspaceSettings } from './workspace-settings.ts'
import { loadWorkspace, saveWorkspace } from './workspace-store.ts'

type Body = z.output<(typeof route)['body']>
type View = Output<'updateWorkspace'>

export async function readWorkspace(ctx: Context, actor: Actor): Promise<View> {
  const row = await loadWorkspace(ctx.db, actor.workspaceId)
  return { ...row, settings: shownSettings(row.settings) }
}

/** Changes what is named and leaves the rest; a setting given as null goes back to its default. */
export async function updateWorkspace(ctx: Context, actor: Actor, body: Body): Promise<View> {
  requireZone(body.zone)
  return doWork(ctx, actor, async (work) => {
    const desk = await beginSettingsChange(work)
    const before = await loadWorkspace(work.tx, work.workspaceId)
    const settings = laidOver(before.settings, body.settings ?? {})
    requireKnown(desk.teams, { '/settings/fallbackTeamId': body.settings?.fallbackTeamId })
    requireStatutory(desk, body.settings?.statutory ?? [])
    const after = {
      ...before,
      name: body.name ?? before.name,
      language: body.language ?? before.language,
      zone: body.zone ?? before.zone,
      settings,
    }
    await saveWorkspace(work, after)
    appendEvent(work, {
      type: 'workspace.changed',
      subjectId: work.workspaceId,
      data: { changed: Object.keys(body) },
    })
    return { ...after, settings: shownSettings(settings) }
  })
}

/** A duty that nobody knows, or on a calendar that is gone, would give no clock and say nothing (4.7). */
function requireStatutory(desk: Desk, chosen: WorkspaceSettings['statutory']): void {
  const places = new Map(STATUTORY_TABLE.map((duty) => [`${duty.jurisdiction}/${duty.sector}`, duty]))
  for (const [i, one] of chosen.entries()) {
    const under = `/settings/statutory/${i}`
    requireKnown(places, { [`${under}/sector`]: `${one.jurisdiction}/${one.sector}` })
    requireKnown(desk.topics, { [`${under}/topicIds`]: one.topicIds })
    requireKnown(desk.calendars, { [`${under}/calendarId`]: one.calendarId })
  }
}

function laidOver(before: Record<string, unknown>, change: Record<string, unknown>): Record<string, unknown> {
  const after = Object.entries({ ...before, ...change }).filter(([, value]) => value !== null)
  return Object.fromEntries(after)
}
