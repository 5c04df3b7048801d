import type { z } from 'zod'
import type { updateMe as route } from '#contracts/http/people.ts'
import type { Standing } from '#core/rota/standing.ts'
import { parseInstant } from '#core/time/instant.ts'
import { beginSettingsChange, requireKnown, requireZone } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { Problem } from '#server/platform/problem.ts'
import { appendEvent, doWork } from '#server/platform/work.ts'
import { loadMember, type MemberRow, saveMember } from './member-store.ts'
import { type MemberView, viewMember } from './member-views.ts'
import { standsAlike, told } from './update-member.ts'

type Body = z.output<(typeof route)['body']>
const MOST_PREFERENCES_BYTES = 20_000

/** What everybody may change about themselves; preferences are laid over those there are, null takes one away. */
export async function updateMe(ctx: Context, actor: Actor, body: Body): Promise<MemberView> {
  if (actor.kind !== 'member') throw new Problem('not_allowed')
  const { memberId } = actor
  requireZone(body.zone)
  const { preferences = {}, away, ...facts } = body
  return doWork(ctx, actor, async (work) => {
    // Preferences are nobody else's business: they leave what processes have kept of the desk as it is.
    if (away !== undefined || Object.keys(facts).length) {
      const desk = await beginSettingsChange(work)
      requireKnown(desk.calendars, { '/calendarId': body.calendarId })
    }
    const before = await loadMember(work, memberId)
    const after = {
      ...before,
      ...facts,
      ...absence(before, away),
      preferences: laidOver(before.preferences, preferences),
      revision: before.revision + 1,
    }
    saveMember(work, after)
    if (!standsAlike(before, after)) {
      appendEvent(work, { type: 'member.changed', subjectId: memberId, data: told(before, after) })
    }
    await work.batch.flush(work.tx)
    return viewMember(work.tx, work.workspaceId, memberId, work.now)
  })
}

/** Who goes away says until when, or leaves it open; nobody who is disabled comes back by this. */
function absence(before: MemberRow, away: Body['away']): Standing {
  const { state, awayUntil } = before
  if (away === undefined) return { state, awayUntil }
  if (away === null) return { state: state === 'away' ? 'active' : state, awayUntil: null }
  return { state: 'away', awayUntil: away.until === null ? null : parseInstant(away.until) }
}

function laidOver(before: Record<string, unknown>, change: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries({ ...before, ...change }).filter(([, value]) => value !== null)
  const after = Object.fromEntries(entries)
  if (JSON.stringify(after).length > MOST_PREFERENCES_BYTES) {
    throw new Problem('too_large', { params: { bytes: MOST_PREFERENCES_BYTES } })
  }
  return after
}
