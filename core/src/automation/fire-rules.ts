import type { ClockKind } from '#core/clock/clock.ts'
import type { Instant } from '#core/time/instant.ts'
import type { Rule, RuleAction } from './rule.ts'

/** What rules are tried on. */
export type RuleOccasion =
  /** `causedBy`: the rules whose actions led to the event, so that no rule answers itself (trap 25). */
  | { on: 'event'; eventId: string; eventType: string; at: Instant; causedBy: readonly string[] }
  | { on: 'clock'; clockId: string; kind: ClockKind; cycle: number; dueAt: Instant }

export type RuleFacts = {
  subjectId: string
  /** Field values of the ticket and event. */
  values: Readonly<Record<string, string | number | boolean | readonly string[] | null>>
  /** Keys of firings so far of this subject. */
  fired: ReadonlySet<string>
  /** Open and not imported, merged, resolved or closed (4.3). */
  alive: boolean
}

export type RuleFiring = { ruleId: string; key: string; actions: RuleAction[] }

/** The rules that fire, in order, each once per subject and cause; a chain of rules ends after 10. */
export function fireRules(
  _rules: readonly Rule[],
  _occasion: RuleOccasion,
  _facts: RuleFacts,
  _now: Instant,
): RuleFiring[] {
  throw new Error('not written')
}

/** When a clock-bound rule looks at a clock; null when it does not, or the instant lies before it was enabled (traps 14, 27). */
export function ruleDueAt(
  _rule: Rule,
  _clock: { kind: ClockKind; dueAt: Instant | null; startedAt: Instant },
): Instant | null {
  throw new Error('not written')
}
