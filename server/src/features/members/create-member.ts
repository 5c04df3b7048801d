import type { z } from 'zod'
import type { createMember as route } from '#contracts/http/people.ts'
import {
  beginSettingsChange,
  requireFree,
  requireKnown,
  requireZone,
} from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { appendEvent, doWork } from '#server/platform/work.ts'
import { insertMember, saveTeamsOf } from './member-store.ts'
import { type MemberView, viewMember } from './member-views.ts'

type Body = z.output<(typeof route)['body']>

/** Adds a person on staff; without a password they are invited and cannot sign in yet. */
export async function createMember(ctx: Context, actor: Actor, body: Body): Promise<MemberView> {
  requireZone(body.zone)
  const passwordHash = body.password === undefined ? null : await ctx.secrets.hashPassword(body.password)
  return doWork(ctx, actor, async (work) => {
    const desk = await beginSettingsChange(work)
    requireKnown(desk.members, { '/leadId': body.leadId })
    requireKnown(desk.teams, { '/teamIds': body.teamIds })
    const email = body.email.toLowerCase()
    const taken = [...desk.members.values()].some((member) => member.email.toLowerCase() === email)
    requireFree(taken, '/email', 'member.email_taken')
    const id = ctx.ids.make('mem')
    insertMember(work, {
      id,
      email,
      name: body.name,
      role: body.role,
      language: body.language ?? desk.language,
      zone: body.zone ?? desk.zone,
      leadId: body.leadId ?? null,
      state: passwordHash === null ? 'invited' : 'active',
      awayUntil: null,
      calendarId: null,
      passwordHash,
      preferences: {},
    })
    await saveTeamsOf(work, id, body.teamIds)
    appendEvent(work, { type: 'member.created', subjectId: id, data: { name: body.name, role: body.role } })
    await work.batch.flush(work.tx)
    return viewMember(work.tx, work.workspaceId, id, work.now)
  })
}
