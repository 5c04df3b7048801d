import { guardAgainstLoops } from '#core/mail/loop.ts'
import type { ParsedMail } from '#core/mail/parsed-mail.ts'
import type { SenderJudgement } from '#core/mail/sender-check.ts'
import { nearestLanguage } from '#i18n/say.ts'
import { lastHour, sendPublicMessage } from '#server/features/conversations/index.ts'
import { deskMark } from '#server/features/outbox/index.ts'
import type { TicketHold } from '#server/features/tickets/index.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import { sayIn } from '#server/platform/words.ts'
import type { Work } from '#server/platform/work.ts'

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
  const address = parsed.replyTo[0]?.address || parsed.from?.address || ''
  const { mayAnswer } = guardAgainstLoops(parsed, {
    deskId: deskMark(work.ctx.secrets, work.workspaceId),
    ownAddresses: [...desk.mailboxes.values()].map((box) => box.address),
    ...(await lastHour(work, hold.row.contactId, address)),
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
