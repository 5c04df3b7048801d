import type { z } from 'zod'
import type { updateMember as route } from '#contracts/http/people.ts'
import type { Standing } from '#core/rota/standing.ts'
import { formatInstant, type Instant, parseInstant } from '#core/time/instant.ts'
import { endSessionsOf } from '#server/features/sessions/index.ts'
import {
  beginSettingsChange,
  type Desk,
  requireFree,
  requireKnown,
  requireZone,
} from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { refuse } from '#server/platform/problem.ts'
import { checkRevision } from '#server/platform/http/etag.ts'
import { appendEvent, doWork } from '#server/platform/work.ts'
import { loadMember, type MemberRow, saveMember, saveTeamsOf } from './member-store.ts'
import { type MemberView, viewMember } from './member-views.ts'

type Body = z.output<(typeof route)['body']>

/** Changes a person on staff. Somebody who is disabled is signed out everywhere; the last admin stays one. */
export async function updateMember(
  ctx: Context,
  actor: Actor,
  input: { id: string; body: Body; ifMatch: number | null },
): Promise<MemberView> {
  const { id, body } = input
  requireZone(body.zone)
  return doWork(ctx, actor, async (work) => {
    const desk = await beginSettingsChange(work)
    const before = await loadMember(work, id)
    checkRevision(input.ifMatch, before.revision)
    requireKnown(desk.members, { '/leadId': body.leadId })
    requireKnown(desk.teams, { '/teamIds': body.teamIds })
    requireKnown(desk.calendars, { '/calendarId': body.calendarId })
    const after = changed(before, body)
    const isTaken = [...desk.members.values()].some(
      (one) => one.id !== id && one.email.toLowerCase() === after.email,
    )
    requireFree(isTaken, '/email', 'member.email_taken')
    if (after.leadId === id) refuse({ code: 'member.own_lead' })
    if (!isLeading(after) && isLastAdmin(desk, id)) refuse({ code: 'member.last_admin' })
    saveMember(work, after)
    if (body.teamIds) await saveTeamsOf(work, id, body.teamIds)
    if (after.state === 'disabled') await endSessionsOf(work, id, null)
    appendEvent(work, { type: 'member.changed', subjectId: id, data: told(before, after) })
    if (after.email !== before.email)
      appendEvent(work, {
        type: 'member.address_changed',
        subjectId: id,
        data: { from: before.email, to: after.email },
      })
    await work.batch.flush(work.tx)
    return viewMember(work.tx, work.workspaceId, id, work.now)
  })
}

function changed(before: MemberRow, { teamIds: _, mailWorks, awayUntil, ...body }: Body): MemberRow {
  const state = body.state ?? before.state
  const until =
    awayUntil === undefined ? before.awayUntil : awayUntil === null ? null : parseInstant(awayUntil)
  const email = body.email?.toLowerCase() ?? before.email
  const isMended = mailWorks || email !== before.email
  return {
    ...before,
    ...body,
    email,
    ...(isMended ? { mailFailedAt: null, mailFailure: null } : {}),
    state,
    awayUntil: state === 'away' ? until : null,
    revision: before.revision + 1,
  }
}

function isLeading(member: Pick<MemberRow, 'role' | 'state'>): boolean {
  return member.role === 'admin' && (member.state === 'active' || member.state === 'away')
}

function isLastAdmin(desk: Desk, id: string): boolean {
  const admins = [...desk.members.values()].filter(isLeading)
  return admins.length === 1 && admins[0]!.id === id
}

/** Staying away for another time than was said is told too: other work falls due meanwhile. */
export function standsAlike(before: Standing, after: Standing): boolean {
  return before.state === after.state && before.awayUntil === after.awayUntil
}

/** What the audit shows: role and state before and after; names and zones are not worth keeping twice. */
export function told(before: MemberRow, after: MemberRow): Record<string, unknown> {
  return {
    ...(before.role === after.role ? {} : { role: [before.role, after.role] }),
    ...(before.state === after.state ? {} : { state: [before.state, after.state] }),
    ...(before.awayUntil === after.awayUntil
      ? {}
      : { awayUntil: [isoOrNull(before.awayUntil), isoOrNull(after.awayUntil)] }),
  }
}

const isoOrNull = (until: Instant | null): string | null => (until === null ? null : formatInstant(until))
