import type { Output } from '#contracts/client.ts'
import { sameAddressForm } from '#core/mail/parsed-mail.ts'
import { utc } from './ticket-row-view.ts'

export type MessageRecord = {
  id: string
  direction: 'inbound' | 'outbound' | 'note'
  channel: string
  purpose: string
  authorKind: string
  authorId: string | null
  authorName: string
  at: string
  text: string
  visibleText: string
  html: string | null
  language: string | null
  automatic: boolean
  attachments: Output<'readTicket'>['messages'][number]['attachments']
  delivery: string
  deliveryError: string | null
  sender: Output<'readTicket'>['messages'][number]['sender']
  unreadable: string | null
  /** What the reader of mails stumbled over, in its own words; null where it read all. */
  partOf: string | null
  hasOriginal: boolean
  signals: Record<string, unknown> | null
  recipients: string[]
  from: string | null
  copied: string[] | null
  sendAfter: string | null
}

/** A message as screens and programs see it; `undoUntil` while it can still be taken back. */
export function messageView(
  message: MessageRecord,
  peakMessageId: string | null,
): Output<'readTicket'>['messages'][number] {
  const { authorKind, authorId, authorName, sendAfter, unreadable, partOf, from: _, ...rest } = message
  return {
    ...rest,
    copied: message.copied ?? [],
    problem: problemOf(unreadable, partOf),
    at: utc(message.at),
    author: { kind: authorKind, id: authorId, name: authorName },
    undoUntil: sendAfter ? utc(sendAfter) : null,
    isPeak: message.id === peakMessageId,
  }
}

const UNREADABLE = ['empty', 'too_large', 'no_mail'] as const

/** Mails kept by an older version said why in the words of a program. */
function problemOf(unreadable: string | null, partOf: string | null) {
  if (unreadable === null) return partOf === null ? null : partOf === 'cut' ? 'cut' : 'in_part'
  return UNREADABLE.find((one) => unreadable.replace('mail.', '') === one) ?? 'not_worked'
}

/** Whom the last mail of the conversation was between, beside the desk and its customer: proposed for an answer. */
export function copiesOf({ messages, email }: { messages: MessageRecord[]; email: string | null }): string[] {
  const last = messages.find((one) => one.direction === 'inbound' && !one.automatic)
  const all = [last?.from ?? '', ...(last?.copied ?? [])].map(sameAddressForm)
  return [...new Set(all)].filter((address) => address !== '' && address !== sameAddressForm(email ?? ''))
}
