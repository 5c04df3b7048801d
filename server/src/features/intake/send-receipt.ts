import { sql } from 'kysely'
import { guardAgainstLoops } from '#core/mail/loop.ts'
import type { ParsedMail } from '#core/mail/parsed-mail.ts'
import type { SenderJudgement } from '#core/mail/sender-check.ts'
import { hour, instant, type Instant } from '#core/time/instant.ts'
import { nearestLanguage } from '#i18n/say.ts'
import { sendPublicMessage } from '#server/features/conversations/index.ts'
import { deskMark } from '#server/features/outbox/index.ts'
import type { TicketHold } from '#server/features/tickets/index.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import { at } from '#server/platform/db/database.ts'
import { sayIn } from '#server/platform/words.ts'
import type { Work } from '#server/platform/work.ts'

const WINDOW = hour

/**
 * The automatic receipt of a new ticket, where the workspace asks for one: it meets no clock (2.1), and nobody gets one
 * who is a machine, nobody, ourselves, or got several just now (1.3, trap 35).
 */
export async function sendReceipt(
  work: Work,
  desk: Desk,
  hold: TicketHold,
  { parsed, judgement, isStranger }: { parsed: ParsedMail; judgement: SenderJudgement; isStranger: boolean },
): Promise<void> {
  if (!desk.settings.automaticReceipt) return
  const [{ answeredAt, receivedAt }, domainAnsweredAt] = await Promise.all([
    recentMails(work, hold.row.contactId),
    answeredInDomain(work, parsed.replyTo[0]?.address || parsed.from?.address || ''),
  ])
  const { mayAnswer } = guardAgainstLoops(parsed, {
    deskId: deskMark(work.ctx.secrets, work.workspaceId),
    ownAddresses: [...desk.mailboxes.values()].map((box) => box.address),
    answeredAt,
    receivedAt,
    domainAnsweredAt,
    answersAnothers: isStranger,
    now: work.now,
    sender: judgement,
  })
  if (!mayAnswer) return
  // The mail that is answered must be there for the headers that thread the receipt to it.
  await work.batch.flush(work.tx)
  const say = sayIn(nearestLanguage(hold.state.language ?? desk.language))
  await sendPublicMessage(work, desk, hold, {
    text: say('receipt.text', {
      subject: hold.row.subject,
      number: String(hold.row.number),
      desk: desk.name,
    }),
    purpose: 'acknowledgement',
    author: { kind: 'bot', id: null, name: desk.name },
  })
}

/** When this correspondent wrote and when a machine of ours answered, within the last hour. */
async function recentMails(work: Work, contactId: string) {
  const since = at(instant(work.now - WINDOW))
  const rows = await work.tx
    .selectFrom('tickets')
    .innerJoin('messages', (join) =>
      join
        .onRef('messages.workspaceId', '=', 'tickets.workspaceId')
        .onRef('messages.ticketId', '=', 'tickets.id'),
    )
    .select(['messages.direction', 'messages.recordedAt'])
    .where('tickets.workspaceId', '=', work.workspaceId)
    .where('tickets.contactId', '=', contactId)
    .where('tickets.updatedAt', '>', since)
    .where('messages.recordedAt', '>', since)
    .where((eb) =>
      eb.or([
        eb('messages.direction', '=', 'inbound'),
        eb.and([eb('messages.direction', '=', 'outbound'), eb('messages.automatic', '=', true)]),
      ]),
    )
    .limit(200)
    .execute()
  const times = (direction: string) =>
    rows.filter((row) => row.direction === direction).map((row) => row.recordedAt)
  return { answeredAt: times('outbound'), receivedAt: times('inbound') }
}

const MOST_LOOKED_AT = 1_000

/** When anybody of that address's domain was answered by a machine of ours, within the last hour. */
async function answeredInDomain(work: Work, address: string): Promise<Instant[]> {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase()
  if (!domain) return []
  const since = at(instant(work.now - WINDOW))
  const { rows } = await sql<{ recordedAt: Instant }>`
    select recorded_at from (
      select recorded_at, recipients from messages
      where workspace_id = ${work.workspaceId} and recorded_at > ${since} and direction = 'outbound' and automatic
      order by recorded_at desc limit ${MOST_LOOKED_AT}) m
    where split_part(lower(m.recipients->>0), '@', 2) = ${domain}`.execute(work.tx)
  return rows.map((row) => row.recordedAt)
}
