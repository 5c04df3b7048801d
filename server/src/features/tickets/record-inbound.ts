import { readCustomer } from '#core/signals/read-customer.ts'
import type { Instant } from '#core/time/instant.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import { appendEvent, type Work } from '#server/platform/work.ts'
import { commandTicket } from './carry-out.ts'
import { isOnlyThanks } from './only-thanks.ts'
import type { TicketHold } from './ticket-hold.ts'

export type InboundDraft = {
  channel: string
  authorName: string
  at: Instant
  text: string
  visibleText: string
  html?: string | null
  language?: string
  automatic?: boolean
  /** A report that a mail of ours did not arrive: what was said opens again (1.3). */
  bounce?: boolean
  mailKind?: string
  headerMessageId?: string | null
  recipients?: string[]
  attachments?: unknown[]
  rawBlob?: string | null
  facts?: Record<string, unknown>
}

/** Adds what the customer said to the ticket, reads its signals and lets the ticket and its clocks answer to it. */
export function recordInbound(work: Work, desk: Desk, hold: TicketHold, draft: InboundDraft): string {
  const id = work.ctx.ids.make('msg')
  const automatic = draft.automatic ?? false
  const language = draft.language ?? hold.state.language
  const reading = automatic ? null : (hold.reading ?? readCustomer(draft.visibleText, language))
  work.batch.insert('messages', {
    workspaceId: work.workspaceId,
    id,
    ticketId: hold.row.id,
    direction: 'inbound',
    channel: draft.channel,
    authorKind: automatic ? 'bot' : 'contact',
    authorId: hold.row.contactId,
    authorName: draft.authorName,
    at: new Date(draft.at),
    recordedAt: new Date(work.now),
    text: draft.text,
    visibleText: draft.visibleText,
    html: draft.html ?? null,
    language,
    automatic,
    mailKind: draft.mailKind ?? null,
    headerMessageId: draft.headerMessageId ?? null,
    recipients: draft.recipients ?? [],
    attachments: draft.attachments ?? [],
    rawBlob: draft.rawBlob ?? null,
    signals: reading,
    facts: draft.facts ?? {},
    delivery: 'none',
  })
  appendEvent(work, {
    type: 'message.received',
    ticketId: hold.row.id,
    subjectId: id,
    data: {
      channel: draft.channel,
      automatic,
      signals: reading ? setSignals(reading.signals) : [],
      dissatisfaction: reading?.dissatisfaction ?? 0,
    },
  })
  // The message that opened the ticket started its clocks already.
  if (!hold.changed.isNew) {
    commandTicket(work, desk, hold, {
      do: 'receive_message',
      message: {
        direction: 'inbound',
        author: automatic ? 'automatic' : 'person',
        public: true,
        at: draft.at,
        acknowledgement: { matters: false, working: false, when: false },
        substance: true,
      },
      realAnswer: !automatic && !isOnlyThanks(draft.visibleText),
      bounce: draft.bounce ?? false,
    })
  }
  if (!automatic) {
    followLanguage(hold, draft)
    hold.row.lastInboundAt = draft.at
    hold.row.inboundRevision = hold.row.revision + (hold.changed.isNew ? 0 : 1)
    hold.row.lastWords = draft.visibleText.replace(/\s+/g, ' ').slice(0, 240)
    if (reading && reading.dissatisfaction > 0 && reading.dissatisfaction >= hold.row.heat) {
      // Where it intensified (5.10): the signals propose, a person may choose another.
      if (reading.dissatisfaction > hold.row.heat || hold.row.peakMessageId === null)
        hold.row.peakMessageId = id
      hold.row.heat = reading.dissatisfaction
    }
  }
  return id
}

const TELLING_LETTERS = 40

/** A customer who goes on in another language is answered in that; a few words alone tell nothing. */
function followLanguage({ row, state }: TicketHold, { language, visibleText }: InboundDraft): void {
  if (language === undefined || visibleText.trim().length < TELLING_LETTERS) return
  state.language = language
  row.language = language
}

function setSignals(signals: Readonly<Record<string, boolean>>): string[] {
  return Object.entries(signals).flatMap(([name, set]) => (set ? [name] : []))
}
