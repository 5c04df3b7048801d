import type { z } from 'zod'
import type { updateMe as route } from '#contracts/http/people.ts'
import { beginSettingsChange, requireZone } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { Problem } from '#server/platform/problem.ts'
import { doWork } from '#server/platform/work.ts'
import { loadMember, saveMember } from './member-store.ts'
import { type MemberView, viewMember } from './member-views.ts'

type Body = z.output<(typeof route)['body']>
const MOST_PREFERENCES_BYTES = 20_000

/** What everybody may change about themselves; preferences are laid over those there are, null takes one away. */
export async function updateMe(ctx: Context, actor: Actor, body: Body): Promise<MemberView> {
  if (actor.kind !== 'member') throw new Problem('not_allowed')
  const { memberId } = actor
  requireZone(body.zone)
  const { preferences = {}, ...facts } = body
  return doWork(ctx, actor, async (work) => {
    // Preferences are nobody else's business: they leave what processes have kept of the desk as it is.
    if (Object.keys(facts).length) await beginSettingsChange(work)
    const before = await loadMember(work, memberId)
    saveMember(work, {
      ...before,
      ...facts,
      preferences: laidOver(before.preferences, preferences),
      revision: before.revision + 1,
    })
    await work.batch.flush(work.tx)
    return viewMember(work.tx, work.workspaceId, memberId)
  })
}

function laidOver(before: Record<string, unknown>, change: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries({ ...before, ...change }).filter(([, value]) => value !== null)
  const after = Object.fromEntries(entries)
  if (JSON.stringify(after).length > MOST_PREFERENCES_BYTES) {
    throw new Problem('too_large', { params: { bytes: MOST_PREFERENCES_BYTES } })
  }
  return after
}
