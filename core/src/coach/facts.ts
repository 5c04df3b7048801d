import type { Calendar } from '#core/calendar/calendar.ts'
import type { Instant } from '#core/time/instant.ts'

/** What a reading of times needs: deadlines are told from `now`, in `zone`, business days by `calendar` (Monday to Friday without). */
export type TimeFacts = {
  readonly now: Instant
  /** IANA zone of the reader of the draft. */
  readonly zone: string
  readonly calendar?: Calendar
}

export type DraftKind = 'reply' | 'acknowledgement' | 'apology'

/** What the coach is told about a draft besides its text; everything but time may be missing. */
export type CoachFacts = TimeFacts & {
  readonly kind?: DraftKind
  readonly customerName?: string
  /** ISO 639-1. */
  readonly customerLanguage?: string
  /** Commitments that stand on the ticket or are attached to the draft. */
  readonly commitments?: readonly { readonly kind: 'update' | 'action'; readonly dueAt: Instant }[]
  /** What the author may commit to; missing means both (2.4). */
  readonly mayCommitTo?: readonly ('update' | 'action')[]
  /** True when the customer has confirmed the key points (3.1). */
  readonly keyPointsConfirmed?: boolean
  /** True when a finding on the ticket says that we are at fault, wholly or in part (3.5). */
  readonly isOurFault?: boolean
  /** True when something on the checklist is neither looked into nor left out with a reason (3.3). */
  readonly isUnresearched?: boolean
  /** Rules that the workspace has switched off. */
  readonly switchedOff?: readonly string[]
  /** Words and phrases that the workspace adds to a rule. */
  readonly extraWords?: Readonly<Record<string, readonly string[]>>
}
