import { classifyMail } from '#core/mail/automatic.ts'
import type { ParsedMail } from '#core/mail/parsed-mail.ts'
import { readBounceAddress } from '#server/features/outbox/index.ts'
import type { Context } from '#server/platform/context.ts'
import type { Envelope } from './accept-mail.ts'

/** A mail of ours that something came back for. `ticketId` is null where it was for staff. */
export type Returned = { id: string; ticketId: string | null; headerMessageId: string; to: string[] }

/** By the signed return path it came to: it holds where a report names nothing of ours (1.3). */
export async function returnedMail(
  ctx: Context,
  workspaceId: string,
  { to }: Envelope,
): Promise<Returned | null> {
  const id = to.map((one) => readBounceAddress(ctx.secrets, workspaceId, one)).find((one) => one !== null)
  if (!id) return null
  const row = await ctx.db
    .selectFrom('outgoingMails')
    .select(['ticketId', 'content', 'envelope'])
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()
  const { headerMessageId } = (row?.content ?? {}) as { headerMessageId?: string }
  const { to: lost = [] } = (row?.envelope ?? {}) as { to?: string[] }
  return row && headerMessageId ? { id, ticketId: row.ticketId, headerMessageId, to: lost } : null
}

/** The mail as what it is: a report on ours, or the automatic answer of whoever got it. */
export function asReturned(parsed: ParsedMail, { headerMessageId }: Returned): ParsedMail {
  const { kind } = classifyMail(parsed)
  const known = parsed.report?.kind === 'bounce' ? parsed.report : null
  if (!known && kind !== 'bounce' && !(kind === 'human' && !parsed.envelopeFrom))
    return { ...parsed, inReplyTo: [headerMessageId, ...parsed.inReplyTo] }
  const unknown = { kind: 'bounce' as const, recipients: [], status: null, hard: null }
  return { ...parsed, report: { ...(known ?? unknown), originalMessageId: headerMessageId } }
}
