import { deskAddress } from '#server/features/notifications/index.ts'
import { queueMail } from '#server/features/outbox/index.ts'
import { sayInstant } from '#server/features/timeline/index.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import { nearestLanguage } from '#i18n/say.ts'
import type { Reaction } from '#server/platform/work.ts'
import { sayIn } from '#server/platform/words.ts'

/** What opens the desk for somebody; each change is written to them, so that one that was not theirs is noticed. */
const CHANGES = {
  'member.password_changed': 'password',
  'member.address_changed': 'address',
  'member.second_step_on': 'codes_on',
  'member.second_step_off': 'codes_off',
  'member.recovery_codes_renewed': 'recovery_codes',
  'member.passkey_added': 'passkey_added',
  'member.passkey_removed': 'passkey_removed',
  'member.doors_reset': 'doors_reset',
} as const

/** A mail to the member, in their language, whoever made the change; of a new address to the old one too. */
const tellMember: Reaction = async (work, { type, subjectId, data, by }) => {
  // Whoever has just come in by an invitation knows.
  if (data.first) return
  const { ctx, workspaceId, now } = work
  const member = await work.tx
    .selectFrom('members')
    .select(['name', 'email', 'language', 'zone'])
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', subjectId ?? '')
    .executeTakeFirst()
  if (!member) return
  const desk = await loadDesk(work, workspaceId)
  const language = nearestLanguage(member.language)
  const say = sayIn(language)
  const { address, mailboxId } = deskAddress(ctx, desk)
  const change = CHANGES[type as keyof typeof CHANGES]
  const other = by.kind === 'member' && by.memberId !== subjectId ? desk.members.get(by.memberId) : undefined
  const params = {
    name: member.name,
    desk: desk.name,
    what: say(`door.change.${change}`, { to: String(data.to ?? ''), passkey: String(data.name ?? '') }),
    when: sayInstant({ language, zone: member.zone }, now),
    has_other: other ? 'yes' : 'no',
    other: other?.name ?? '',
    link: ctx.config.url,
  }
  const addresses = new Set([member.email, ...[data.from, data.to].filter((one) => typeof one === 'string')])
  for (const to of addresses)
    queueMail(work, {
      purpose: 'notification',
      mailboxId,
      from: { name: desk.name, address },
      to: [{ name: member.name, address: to }],
      subject: say('door.changed.subject', params),
      text: say('door.changed.text', params),
      automatic: true,
    })
}

export const doorReactions = Object.keys(CHANGES).map((type) => [type, tellMember] as const)
