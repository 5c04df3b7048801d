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
  signals: Record<string, unknown> | null
  recipients: string[]
  sendAfter: string | null
}

/** A message as screens and programs see it; `undoUntil` while it can still be taken back. */
export function messageView(
  message: MessageRecord,
  peakMessageId: string | null,
): Output<'readTicket'>['messages'][number] {
  const { authorKind, authorId, authorName, sendAfter, ...rest } = message
  return {
    ...rest,
    at: utc(message.at),
    author: { kind: authorKind, id: authorId, name: authorName },
    undoUntil: sendAfter ? utc(sendAfter) : null,
    isPeak: message.id === peakMessageId,
  }
}
