import { endSessionsOf } from '#server/features/sessions/index.ts'
import { beginSettingsChange } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { Problem } from '#server/platform/problem.ts'
import { appendEvent, doWork, type Work } from '#server/platform/work.ts'
import { loadMember, type MemberRow, saveMember } from './member-store.ts'

type OwnChange = { current: string; next: string; keepToken: string | null }

/** Changes the actor's own password, who must know the present one; only the session that asks goes on. */
export async function changeMyPassword(ctx: Context, actor: Actor, change: OwnChange): Promise<undefined> {
  if (actor.kind !== 'member') throw new Problem('not_allowed')
  const { memberId } = actor
  const passwordHash = await ctx.secrets.hashPassword(change.next)
  await doWork(ctx, actor, async (work) => {
    const member = await loadMember(work, memberId)
    const known = member.passwordHash !== null
    if (!known || !(await ctx.secrets.verifyPassword(member.passwordHash!, change.current))) {
      throw new Problem('wrong_credentials')
    }
    await store(work, member, passwordHash, change.keepToken)
  })
}

/** Gives somebody on staff a new password; who was invited can sign in from then on. */
export async function setMemberPassword(
  ctx: Context,
  actor: Actor,
  { id, next }: { id: string; next: string },
): Promise<undefined> {
  const passwordHash = await ctx.secrets.hashPassword(next)
  await doWork(ctx, actor, async (work) => {
    await beginSettingsChange(work)
    const member = await loadMember(work, id)
    const state = member.state === 'invited' ? 'active' : member.state
    await store(work, { ...member, state }, passwordHash, null, member.state === 'invited')
  })
}

async function store(
  work: Work,
  member: MemberRow,
  passwordHash: string,
  keepToken: string | null,
  first = false,
): Promise<void> {
  saveMember(work, { ...member, passwordHash, revision: member.revision + 1 })
  await endSessionsOf(work, member.id, keepToken)
  appendEvent(work, { type: 'member.password_changed', subjectId: member.id, data: { first } })
}
