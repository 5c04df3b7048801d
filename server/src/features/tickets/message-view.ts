import type { Output } from '#contracts/client.ts'
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
  sendAfter: string | null
}

/** A message as screens and programs see it; `undoUntil` while it can still be taken back. */
export function messageView(
  message: MessageRecord,
  peakMessageId: string | null,
): Output<'readTicket'>['messages'][number] {
  const { authorKind, authorId, authorName, sendAfter, unreadable, partOf, ...rest } = message
  return {
    ...rest,
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
