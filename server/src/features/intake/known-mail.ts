import { sql } from 'kysely'
import { DESK_HEADER } from '#core/mail/loop.ts'
import { headerOf, type ParsedMail, sameAddressForm } from '#core/mail/parsed-mail.ts'
import { deskMark } from '#server/features/outbox/index.ts'
import type { Work } from '#server/platform/work.ts'

export type KnownMail = { ticketId: string | null; messageId: string | null }

/**
 * A mail of ours that came back to us: we have it already (1.3, trap 35). One that only borrows our Message-ID, as some
 * programs do for an answer, is its writer's own (trap 29).
 */
export async function ownMail(work: Work, parsed: ParsedMail): Promise<KnownMail | null> {
  const id = /^<(out_[0-9a-f]{32})@/.exec(parsed.messageId ?? '')?.[1]
  if (!id) return null
  const row = await work.tx
    .selectFrom('outgoingMails')
    .select(['ticketId', 'messageId', 'content'])
    .where('workspaceId', '=', work.workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const { content, ...known } = row
  const wrote = sameAddressForm((content as { from?: { address: string } }).from?.address ?? '')
  const isOurs = headerOf(parsed, DESK_HEADER) === deskMark(work.ctx.secrets, work.workspaceId)
  return isOurs || wrote === sameAddressForm(parsed.from?.address ?? '') ? known : null
}

/**
 * The same mail that came before: twice, by two fetchers, or to two of our mailboxes (1.3). What could not be read has no
 * fingerprint but its bytes. Part of the statement that locks the mail.
 */
export const twinOf = (workspaceId: string, fingerprint: string | null) =>
  // The state as a parameter would not be known to be what the index of fingerprints is about.
  sql<KnownMail | null>`(
    select json_build_object('ticketId', twin.ticket_id, 'messageId', twin.message_id) from inbound_mails as twin
    where twin.workspace_id = ${workspaceId} and twin.state = 'processed'
      and twin.fingerprint = coalesce(${fingerprint}, 'raw:' || inbound_mails.blob))`
