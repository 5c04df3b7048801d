import { sql } from 'kysely'
import { day, hour, instant, minute, type Instant } from '#core/time/instant.ts'
import { deskAddress } from '#server/features/notifications/index.ts'
import { queueMail } from '#server/features/outbox/index.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import { nearestLanguage } from '#i18n/say.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { appendEvent, doWork, type Reaction, type Work } from '#server/platform/work.ts'
import { found, refuse } from '#server/platform/problem.ts'
import { sayIn } from '#server/platform/words.ts'

type Purpose = 'invitation' | 'reset'
type Invited = { id: string; name: string; email: string; language: string; state: string }

const VALID_MS: Record<Purpose, number> = { invitation: 7 * day, reset: hour }
/** A second wish this soon after the first sends nothing: nobody's mailbox is flooded. */
const AGAIN_AFTER = 2 * minute

/** Whoever was added without a password is written to, and chooses one. */
export const inviteNewMember: Reaction = async (work, event) => {
  const member = await loadInvited(work, event.subjectId ?? '')
  if (member?.state === 'invited') await sendDoorMail(work, member, 'invitation')
}

/** A new link for somebody who never chose a password; the earlier ones end with the choice. */
export async function inviteAgain(ctx: Context, actor: Actor, memberId: string): Promise<undefined> {
  await doWork(ctx, actor, async (work) => {
    const member = found(await loadInvited(work, memberId))
    if (member.state !== 'invited') refuse({ code: 'invitation.not_invited' })
    await sendDoorMail(work, member, 'invitation')
    appendEvent(work, { type: 'member.invited_again', subjectId: memberId })
  })
}

/** Forgotten, or never chosen: a link goes to every member with that address. Whether there is one, nobody learns. */
export async function askForReset(ctx: Context, email: string): Promise<void> {
  const { rows } = await sql<Invited & { workspaceId: string; lastAt: Instant | null }>`
    select m.workspace_id, m.id, m.name, m.email, m.language, m.state,
      (select max(created_at) from member_tokens t where t.workspace_id = m.workspace_id and t.member_id = m.id
        and t.purpose = 'reset') as last_at
    from members m where lower(m.email) = ${email.toLowerCase()} and m.state <> 'disabled' limit 20`.execute(
    ctx.db,
  )
  for (const { workspaceId, lastAt, ...member } of rows) {
    if (lastAt !== null && lastAt + AGAIN_AFTER > ctx.clock.now()) continue
    const actor = { kind: 'system', workspaceId, because: 'password reset' } as const
    await doWork(ctx, actor, (work) => sendDoorMail(work, member, 'reset'))
  }
}

async function loadInvited(work: Work, id: string): Promise<Invited | undefined> {
  return work.tx
    .selectFrom('members')
    .select(['id', 'name', 'email', 'language', 'state'])
    .where('workspaceId', '=', work.workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()
}

async function sendDoorMail(work: Work, member: Invited, purpose: Purpose): Promise<void> {
  const { ctx, workspaceId, now } = work
  const token = ctx.ids.token()
  work.batch.insert('memberTokens', {
    workspaceId,
    id: ctx.ids.make('mtk'),
    memberId: member.id,
    purpose,
    tokenHash: ctx.secrets.hashToken(token),
    createdAt: at(now),
    expiresAt: at(instant(now + VALID_MS[purpose])),
  })
  const desk = await loadDesk(work, workspaceId)
  const say = sayIn(nearestLanguage(member.language))
  const { address, mailboxId } = deskAddress(ctx, desk)
  const params = { name: member.name, desk: desk.name, link: `${ctx.config.url}/password/${token}` }
  queueMail(work, {
    purpose: 'notification',
    mailboxId,
    from: { name: desk.name, address },
    to: [{ name: member.name, address: member.email }],
    subject: say(`door.${purpose}.subject`, params),
    text: say(`door.${purpose}.text`, params),
    automatic: true,
  })
}
