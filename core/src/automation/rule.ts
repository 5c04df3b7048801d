import type { Priority } from '#core/clock/policy.ts'
import type { ClockKind } from '#core/clock/clock.ts'
import type { Instant } from '#core/time/instant.ts'
import type { EscalationKind } from '#core/escalation/path.ts'
import type { ReasonCode } from '#core/escalation/escalation.ts'

/** What a rule can wait for. */
export const RULE_EVENTS = [
  'ticket.created',
  'message.received',
  'message.written',
  'ticket.assigned',
  'ticket.status_changed',
  'ticket.priority_changed',
  'ticket.topic_changed',
  'ticket.tags_changed',
  'ticket.reopened',
  'ticket.avoided',
  'clock.warned',
  'clock.breached',
  'commitment.made',
  'commitment.broken',
  'escalation.requested',
  'escalation.step_unanswered',
  'escalation.resolved',
] as const

/** When a rule looks: on an event, or at a time offset (ms; negative before) of a clock's due instant. */
export type RuleTrigger =
  { on: 'event'; eventTypes: string[] } | { on: 'clock'; kinds: ClockKind[]; offsetMs: number }

/** One condition; a rule holds when all of its criteria do. */
export type Criterion = {
  field: string
  is: 'equal' | 'not_equal' | 'in' | 'not_in' | 'at_least' | 'at_most' | 'contains'
  value: string | number | boolean | string[]
}

export type RuleAction =
  | { do: 'assign'; teamId: string; memberId: string | null }
  | { do: 'set_priority'; priority: Priority }
  | { do: 'set_topic'; topicId: string }
  | { do: 'add_tags'; tags: string[] }
  | { do: 'add_follower'; memberId: string }
  | { do: 'notify'; memberIds: string[]; teamIds: string[] }
  | { do: 'escalate'; kind: EscalationKind; reason: ReasonCode }
  /** Adds what that topic asks to look into. */
  | { do: 'start_checklist'; topicId: string }
  /** A template of the desk, or words by language. */
  | { do: 'send_template'; templateId?: string; words: Readonly<Record<string, string>> }

export type Rule = {
  id: string
  order: number
  enabled: boolean
  /** Since when it is on: nothing that was due before counts (trap 27). */
  enabledAt: Instant
  trigger: RuleTrigger
  criteria: Criterion[]
  actions: RuleAction[]
}
