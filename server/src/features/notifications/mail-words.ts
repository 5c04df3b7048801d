import { sayIn } from '#server/platform/words.ts'
import type { Desk, DeskMember } from '#server/features/workspaces/index.ts'
import type { WordsOutside } from '#server/features/channels/index.ts'
import type { Context } from '#server/platform/context.ts'
import type { Reader } from '#server/features/timeline/index.ts'
import { pathOf } from './notification.ts'
import { notificationSentence, paramsOf } from './notification-sentence.ts'
import type { WaitingNotification } from './notification-store.ts'

type Words = { subject: string; text: string }

/** One mail about one thing: the sentence, where to go, and why it came. */
export function mailWords(
  ctx: Pick<Context, 'config'>,
  desk: Desk,
  member: DeskMember,
  row: WaitingNotification,
): Words {
  const say = sayIn(member.language)
  const lines = [
    say('notification.mail.greeting', { name: member.name }),
    notificationSentence(desk, member, row),
    linkOf(ctx, row),
    say('notification.mail.why', { desk: desk.name }),
  ]
  return {
    subject: say(`notification.subject.${row.kind}`, paramsOf(desk, member, row)),
    text: lines.filter(Boolean).join('\n\n'),
  }
}

/** One mail about many things. */
export function bundleWords(
  ctx: Pick<Context, 'config'>,
  desk: Desk,
  member: DeskMember,
  rows: WaitingNotification[],
): Words {
  const say = sayIn(member.language)
  const items = rows.map((row) => `- ${notificationSentence(desk, member, row)}\n  ${linkOf(ctx, row)}`)
  return {
    subject: say('notification.mail.bundle_subject', { count: rows.length, desk: desk.name }),
    text: [
      say('notification.mail.greeting', { name: member.name }),
      say('notification.mail.bundle', { count: rows.length }),
      items.join('\n'),
      say('notification.mail.why', { desk: desk.name }),
    ].join('\n\n'),
  }
}

/** The same for a chat or a browser: sentences with where they lead. */
export function outsideWords(
  ctx: Pick<Context, 'config'>,
  desk: Desk,
  reader: Reader,
  rows: WaitingNotification[],
): WordsOutside {
  const say = sayIn(reader.language)
  const [first] = rows
  const title =
    rows.length === 1 && first
      ? say(`notification.subject.${first.kind}`, paramsOf(desk, reader, first))
      : say('notification.mail.bundle_subject', { count: rows.length, desk: desk.name })
  const items = rows.map((row) => ({ text: notificationSentence(desk, reader, row), url: linkOf(ctx, row) }))
  return { title, items, open: say('notification.chat.open') }
}

function linkOf({ config }: Pick<Context, 'config'>, row: WaitingNotification): string {
  if (row.escalationId) return `${config.url}/escalations/${row.escalationId}`
  const pathId = pathOf(row)
  if (pathId) return `${config.url}/settings/paths/${pathId}`
  return row.ticketId ? `${config.url}/inbox/${row.ticketId}` : config.url
}
