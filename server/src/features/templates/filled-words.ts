import { fillPlaceholders, openPlaceholders, type Placeholder } from '#core/mail/placeholders.ts'
import { instant, type Instant } from '#core/time/instant.ts'
import { LANGUAGES, nearestLanguage, type Language } from '#i18n/say.ts'
import { spokenTime } from '#server/features/conversations/index.ts'
import { portalLink } from '#server/features/portal-links/index.ts'
import type { TicketHold } from '#server/features/tickets/index.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import { found } from '#server/platform/problem.ts'
import type { Work } from '#server/platform/work.ts'

/** Words with a ticket's facts, in its customer's language where they are written in that; what has no value is named. */
export async function filledWords(
  work: Work,
  desk: Desk,
  hold: TicketHold,
  words: Partial<Record<Language, string>>,
): Promise<{ text: string; language: Language; missing: string[] }> {
  const { actor } = work
  const contact = found(
    await work.tx
      .selectFrom('contacts')
      .select(['name', 'zone'])
      .where('workspaceId', '=', work.workspaceId)
      .where('id', '=', hold.row.contactId)
      .executeTakeFirst(),
  )
  const wanted = nearestLanguage(hold.state.language ?? desk.language)
  const language = words[wanted] ? wanted : LANGUAGES.find((one) => words[one])!
  const text = words[language]!
  const dueAt = nextWord(hold.commitments, work.now)
  const values: Record<Placeholder, string | null> = {
    customer: contact.name.includes('@') ? null : contact.name.trim().split(/\s+/)[0] || null,
    agent: actor.kind === 'member' ? (desk.members.get(actor.memberId)?.name ?? null) : desk.name,
    when: dueAt === null ? null : spokenTime(dueAt, contact.zone ?? desk.zone, language),
    portal: openPlaceholders(text).includes('portal') ? portalLink(work, hold.row) : null,
    number: String(hold.row.number),
    subject: hold.row.subject,
    desk: desk.name,
  }
  const missing = openPlaceholders(text).filter((name) => values[name] === null)
  return { text: fillPlaceholders(text, values), language, missing }
}

/** The next time the customer was told to hear from us; null when nothing is promised. */
function nextWord(commitments: { status: string; dueAt: Instant }[], now: Instant): Instant | null {
  const due = commitments.filter((one) => one.status === 'open' && one.dueAt > now).map((one) => one.dueAt)
  return due.length ? instant(Math.min(...due)) : null
}
