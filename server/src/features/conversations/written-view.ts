import type { Output } from '#contracts/client.ts'
import { formatInstant, instant } from '#core/time/instant.ts'
import type { TicketHold } from '#server/features/tickets/index.ts'
import type { Work } from '#server/platform/work.ts'

type Written = {
  id: string
  author: { kind: string; id: string; name: string }
  body: {
    direction: 'outbound' | 'note'
    text: string
    html?: string
    purpose?: string
    attachments?: { name: string; contentType: string; blob: string; size: number; contentId?: string }[]
  }
  copied: string[]
  undoMs: number
}

/** What was just written, as the reader of the ticket will see it. */
export function writtenView(
  work: Work,
  hold: TicketHold,
  { id, author, body, copied, undoMs }: Written,
): Output<'writeNote'> {
  const outbound = body.direction === 'outbound'
  return {
    id,
    direction: body.direction,
    channel: outbound ? hold.row.channel : 'note',
    purpose: outbound ? (body.purpose ?? 'reply') : 'note',
    author,
    at: formatInstant(work.now),
    text: body.text,
    visibleText: body.text,
    html: body.html ?? null,
    language: hold.state.language,
    automatic: false,
    attachments: (body.attachments ?? []).map((one) => ({ ...one, contentId: one.contentId ?? null })),
    delivery: outbound ? 'waiting' : 'none',
    deliveryError: null,
    sender: null,
    problem: null,
    hasOriginal: false,
    undoUntil: outbound && undoMs ? formatInstant(instant(work.now + undoMs)) : null,
    isPeak: false,
    signals: null,
    recipients: [],
    copied,
  }
}
