import type { Term } from '#core/calendar/term.ts'
import type { Instant } from '#core/time/instant.ts'
import type { Calendars, Clock, ClockReason } from './clock.ts'

/** One line of an explanation; words in i18n as `clock.explain.<step>`. Durations in ms. */
export type ExplainStep =
  | { step: 'target'; term: Term; calendarId: string | null; from: Instant; reason: ClockReason }
  | { step: 'set_by_hand'; dueAt: Instant; at: Instant; usedMs: number }
  | { step: 'counted'; from: Instant; to: Instant; ms: number; calendarId: string | null }
  | { step: 'paused'; from: Instant; to: Instant | null; ms: number; reason: ClockReason }
  | { step: 'remaining'; ms: number; from: Instant; calendarId: string | null }
  | { step: 'due'; at: Instant }
  | { step: 'not_due_while_paused' }
  | { step: 'met'; at: Instant; inTime: boolean }
  | { step: 'cancelled'; at: Instant }
  | { step: 'breached'; at: Instant }

/** Why a clock is due when it is, as it was known at `at` (4.2). `dueAt` is folded from the ledger alone. */
export type ClockExplanation = { clockId: string; at: Instant; dueAt: Instant | null; steps: ExplainStep[] }

/** Explains a clock at any instant since its start from its ledger. */
export function explainClock(_clock: Clock, _calendars: Calendars, _at: Instant): ClockExplanation {
  throw new Error('not written')
}
