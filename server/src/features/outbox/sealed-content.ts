import type { Secrets } from '#server/platform/secrets.ts'
import type { MailDraft } from './queue-mail.ts'

/** A mail as its row holds it. */
export type MailContent = Omit<
  MailDraft,
  'purpose' | 'messageId' | 'ticketId' | 'mailboxId' | 'sendAfter'
> & { headerMessageId: string }

type Words = Pick<MailContent, 'subject' | 'text' | 'html'>
type Sealed = Omit<MailContent, keyof Words> & { sealed: string }

/** The words of a mail hold links that open a door, to the customer's page or to an account; the database reads none. */
export function sealContent(secrets: Secrets, { subject, text, html, ...rest }: MailContent): Sealed {
  return { ...rest, sealed: secrets.seal(JSON.stringify({ subject, text, html })) }
}

/** Mails queued by a version that did not seal are read as they stand. */
export function openContent(secrets: Secrets, content: unknown): MailContent {
  const stored = content as Sealed | MailContent
  if (!('sealed' in stored)) return stored
  const { sealed, ...rest } = stored
  return { ...rest, ...(JSON.parse(secrets.open(sealed)) as Words) }
}
