import { sql } from 'kysely'
import { day } from '#core/time/instant.ts'
import type { RuleAction } from '#core/automation/rule.ts'
import { isAnsweredOften } from '#core/mail/loop.ts'
import { sameAddressForm } from '#core/mail/parsed-mail.ts'
import { isNoReplyAddress } from '#core/mail/sender.ts'
import { lastHour, sendPublicMessage } from '#server/features/conversations/index.ts'
import { filledWords, loadTemplate } from '#server/features/templates/index.ts'
import { answerAddress, type TicketHold } from '#server/features/tickets/index.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import { Problem } from '#server/platform/problem.ts'
import { appendEvent, type DeskEvent, type Work } from '#server/platform/work.ts'
import { mailsByRules } from './rule-store.ts'

/** Two desks that answer each other must end (trap 35). */
const MOST_A_DAY = 3

/** Says a rule's words to the customer, in their language if there are some; never in answer to automatic mail. */
export async function sendTemplate(
  work: Work,
  desk: Desk,
  hold: TicketHold,
  action: Extract<RuleAction, { do: 'send_template' }>,
  event: DeskEvent | null,
): Promise<void> {
  if (event?.data.automatic === true) return
  const { row } = hold
  const wroteNow = work.events.filter(
    ({ type, ticketId }) => type === 'automation.wrote' && ticketId === row.id,
  )
  if ((await mailsByRules(work, row.id, work.now - day)) + wroteNow.length >= MOST_A_DAY)
    throw new Problem('refused', { reason: 'automation.too_many_mails' })
  // Whom to write to, and what they wrote, may have become known only just now.
  await work.batch.flush(work.tx)
  const reader = await readerOf(work, hold)
  if (reader.isMachine || isNoReplyAddress(reader.address) || isOurs(desk, reader.address)) return
  const lately = await lastHour(work, row.contactId, reader.address)
  if (isAnsweredOften(reader.address, { ...lately, now: work.now }))
    throw new Problem('refused', { reason: 'automation.too_many_mails' })
  const text = action.templateId
    ? await templateText(work, desk, hold, action.templateId)
    : await ownText(work, desk, hold, action.words)
  const author = { kind: 'bot' as const, id: null, name: desk.name }
  const { messageId } = await sendPublicMessage(work, desk, hold, { text, purpose: 'update', author })
  appendEvent(work, { type: 'automation.wrote', ticketId: row.id, subjectId: messageId })
}

const isOurs = (desk: Desk, address: string) =>
  [...desk.mailboxes.values()].some((box) => sameAddressForm(box.address) === sameAddressForm(address))

/** Whom it would reach; a machine, or nobody who proves to be, where all that came is automatic or does not hold (1.3). */
async function readerOf(work: Work, { row }: TicketHold): Promise<{ address: string; isMachine: boolean }> {
  const { workspaceId } = work
  const answeredAt = answerAddress({ workspaceId, ticketId: row.id, contactId: row.contactId })
  const { rows } = await sql<{ address: string | null; came: number; written: number }>`
    select ${answeredAt} as address, count(*)::int as came,
      count(*) filter (where not automatic and coalesce(facts->'sender'->>'judgement', '') <> 'fails')::int as written
    from messages where workspace_id = ${workspaceId} and ticket_id = ${row.id} and direction = 'inbound'`.execute(
    work.tx,
  )
  const { address, came, written } = rows[0]!
  return { address: address ?? '', isMachine: came > 0 && written === 0 }
}

/** What a template says about this ticket; one that cannot be filled in is never sent half empty (7.2). */
async function templateText(work: Work, desk: Desk, hold: TicketHold, templateId: string): Promise<string> {
  const template = await loadTemplate(work.tx, work.workspaceId, templateId)
  if (template.disabledAt !== null) throw new Problem('refused', { reason: 'automation.template_gone' })
  const { text, missing } = await filledWords(work, desk, hold, template.words)
  if (missing.length)
    throw new Problem('refused', {
      reason: 'automation.template_open',
      params: { names: missing.join(', ') },
    })
  return text
}

async function ownText(
  work: Work,
  desk: Desk,
  { row, state }: TicketHold,
  words: Readonly<Record<string, string>>,
): Promise<string> {
  const said = words[state.language] ?? words[desk.language] ?? Object.values(words)[0]
  if (!said) throw new Problem('refused', { reason: 'automation.no_words' })
  const filled = { name: await nameOf(work, row.contactId), number: String(row.number), subject: row.subject }
  return said.replace(/\{(name|number|subject)\}/g, (_, of: keyof typeof filled) => filled[of])
}

async function nameOf({ tx, workspaceId }: Work, contactId: string): Promise<string> {
  const row = await tx
    .selectFrom('contacts')
    .select('name')
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', contactId)
    .executeTakeFirst()
  return row?.name ?? ''
}
