import { nearestLanguage } from '#i18n/say.ts'
import type { Work } from '#server/platform/work.ts'
import { linkedHtml } from '#server/platform/mail/linked-html.ts'
import { sayIn } from '#server/platform/words.ts'
import { portalLink, type TicketOf } from './portal-link.ts'

/** What a mail asks the customer to answer on their page. */
export type MailAsk = 'key_points' | 'offer'

type Written = {
  text: string
  html: string | null
  signature: string
  language: string
  ask: MailAsk | undefined
  /** What others read too has no link: it would let them in as the customer (trap 50). */
  isRead: 'by_customer' | 'by_others_too'
}

/** A message as its mail says it: with what it asks, and beneath where the customer sees how it stands (3.1, 6.4). */
export function mailBody(
  work: Work,
  ticket: TicketOf,
  { text, html, signature, language, ask, isRead }: Written,
): { text: string; html: string | null } {
  const say = sayIn(nearestLanguage(language))
  const link = isRead === 'by_customer' ? portalLink(work, ticket) : null
  const asked = ask === undefined || !link ? [] : [say(`portal.mail.${ask}`, asksOf(link)[ask])]
  const foot = link && say('portal.mail.foot', { link })
  const under = [signature, foot].filter((words) => words !== null && words !== '')
  const end = under.length > 0 ? [['-- ', ...under].join('\n')] : []
  return {
    text: [text, ...asked, ...end].join('\n\n'),
    html: html && [linkedHtml(html), ...[...asked, ...under].map((words) => paragraph(words!))].join('\n'),
  }
}

function asksOf(link: string): Record<MailAsk, Record<string, string>> {
  return {
    key_points: { yes: `${link}?points=yes#points`, no: `${link}?points=no#points` },
    offer: { link: `${link}#offer` },
  }
}

function paragraph(words: string): string {
  const escaped = words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  return `<p>${linkedHtml(escaped).replace(/\n/g, '<br>')}</p>`
}
