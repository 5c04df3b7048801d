import type { ClockKind } from '#core/clock/clock.ts'
import { instant, type Instant } from '#core/time/instant.ts'
import { criteriaHold, type FieldValues } from './criteria.ts'
import type { Rule, RuleAction } from './rule.ts'

/** What rules are tried on. */
export type RuleOccasion =
  /** `causedBy`: the rules whose actions led to the event, first to last. */
  | { on: 'event'; eventId: string; eventType: string; at: Instant; causedBy: readonly string[] }
  | {
      on: 'clock'
      clockId: string
      kind: ClockKind
      cycle: number
      startedAt: Instant
      dueAt: Instant | null
    }

export type RuleFacts = {
  subjectId: string
  values: FieldValues
  /** Keys of the firings of this subject so far. */
  fired: ReadonlySet<string>
  /** Open, and neither imported, merged, resolved nor closed (4.3). */
  alive: boolean
}

/** A rule that fires, with the key that keeps it from firing again on the same cause. */
export type RuleFiring = { ruleId: string; key: string; actions: RuleAction[] }

/** A rule set off by a rule, set off by a rule … ends here. */
const LONGEST_CHAIN = 5

/**
 * The enabled rules that fire, in order: each once per subject and cause, none on what its own actions led to (trap 25),
 * none on anything from before it was enabled (trap 27), none on what is over (trap 8).
 */
export function fireRules(
  rules: readonly Rule[],
  occasion: RuleOccasion,
  facts: RuleFacts,
  now: Instant,
): RuleFiring[] {
  if (!facts.alive) return []
  if (occasion.on === 'event' && occasion.causedBy.length >= LONGEST_CHAIN) return []
  return rules
    .filter((rule) => rule.enabled && isDue(rule, occasion, now) && criteriaHold(rule.criteria, facts.values))
    .toSorted((a, b) => a.order - b.order)
    .map((rule) => ({ ruleId: rule.id, key: keyOf(rule, occasion, facts.subjectId), actions: rule.actions }))
    .filter(({ key }) => !facts.fired.has(key))
}

/**
 * When a clock-bound rule looks at a clock; null when it never does: another kind, a clock that pauses, or an instant
 * before the clock began (trap 14) or the rule was enabled (trap 27).
 */
export function ruleDueAt(
  rule: Rule,
  clock: { kind: ClockKind; dueAt: Instant | null; startedAt: Instant },
): Instant | null {
  const { trigger } = rule
  if (!rule.enabled || trigger.on !== 'clock' || clock.dueAt === null || !trigger.kinds.includes(clock.kind))
    return null
  const at = instant(clock.dueAt + trigger.offsetMs)
  return at > clock.startedAt && at >= rule.enabledAt ? at : null
}

function isDue(rule: Rule, occasion: RuleOccasion, now: Instant): boolean {
  if (occasion.on === 'clock') {
    const at = ruleDueAt(rule, occasion)
    return at !== null && at <= now
  }
  const { trigger } = rule
  if (trigger.on !== 'event' || !trigger.eventTypes.includes(occasion.eventType)) return false
  return occasion.at >= rule.enabledAt && !occasion.causedBy.includes(rule.id)
}

/** One event is one cause; of a clock, each due instant is: set anew, it may fire anew (trap 21). */
function keyOf(rule: Rule, occasion: RuleOccasion, subjectId: string): string {
  const cause = occasion.on === 'event' ? occasion.eventId : `${occasion.clockId}@${occasion.dueAt}`
  return `${rule.id}/${subjectId}/${cause}`
}
