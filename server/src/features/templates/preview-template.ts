import type { Output } from '#contracts/client.ts'
import { fillPlaceholders, openPlaceholders, type Placeholder } from '#core/mail/placeholders.ts'
import { instant, type Instant } from '#core/time/instant.ts'
import { LANGUAGES, nearestLanguage } from '#i18n/say.ts'
import { spokenTime } from '#server/features/conversations/index.ts'
import { portalLink } from '#server/features/portal-links/index.ts'
import { holdTicket } from '#server/features/tickets/index.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { found } from '#server/platform/problem.ts'
import { doWork } from '#server/platform/work.ts'
import { loadTemplate } from './template-store.ts'

/** A template as this ticket's customer would read it, in their language where it is written in that. */
export function previewTemplate(
  ctx: Context,
  actor: Actor,
  { id, ticketId }: { id: string; ticketId: string },
): Promise<Output<'previewTemplate'>> {
  return doWork(ctx, actor, async (work) => {
    const desk = await loadDesk(work, work.workspaceId)
    const { words } = await loadTemplate(work.tx, work.workspaceId, id)
    const hold = await holdTicket(work, ticketId)
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
  })
}

/** The next time the customer was told to hear from us; null when nothing is promised. */
function nextWord(commitments: { status: string; dueAt: Instant }[], now: Instant): Instant | null {
  const due = commitments.filter((one) => one.status === 'open' && one.dueAt > now).map((one) => one.dueAt)
  return due.length ? instant(Math.min(...due)) : null
}
