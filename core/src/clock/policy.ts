import type { Term } from '#core/calendar/term.ts'
import type { ClockStart } from './clock-action.ts'
import type { PolicyClockKind, Wait } from './clock.ts'

/** From mildest to most urgent. */
export const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const
export type Priority = (typeof PRIORITIES)[number]

/** When a policy applies: every list that is not empty must hold the ticket's value. */
export type PolicyConditions = {
  topicIds: string[]
  priorities: Priority[]
  accountTiers: string[]
  channels: string[]
  languages: string[]
  levels: number[]
}

export type { PolicyClockKind }

export const POLICY_CLOCK_KINDS: readonly PolicyClockKind[] = [
  'first_response',
  'first_answer',
  'next_response',
  'resolution',
]

export type PolicyTarget = {
  kind: PolicyClockKind
  term: Term
  /** `team`: the calendar of the owner team. Null: 24×7. */
  calendar: 'team' | { calendarId: string } | null
  pausesOn: Wait[]
  warnAtPercents: number[]
}

/** A published version of an SLA policy. Policies are tried in `order`; the first that applies gives its targets. */
export type PolicyVersion = {
  id: string
  policyId: string
  version: number
  order: number
  conditions: PolicyConditions
  targets: PolicyTarget[]
  enabled: boolean
}

/** What a policy asks of a ticket. `topicIds`: the ticket's topic and those above it in the tree. */
export type PolicyFacts = {
  topicIds: readonly string[]
  priority: Priority
  accountTier: string | null
  channel: string
  language: string
  level: number
  teamCalendarId: string | null
  /** The version of each calendar in force. */
  calendarVersionOf: (calendarId: string) => number
}

/** A clock a policy gives: a `ClockStart` without subject, cycle and start. */
export type PolicyClock = Omit<ClockStart, 'subject' | 'cycle' | 'from' | 'dueAt'>

/** The clocks a ticket gets: of the first enabled policy, in order, whose conditions hold; none if none does. */
export function clocksFor(versions: readonly PolicyVersion[], facts: PolicyFacts): PolicyClock[] {
  const inOrder = versions.filter((version) => version.enabled).sort((a, b) => a.order - b.order)
  const policy = inOrder.find((version) => policyApplies(version.conditions, facts))
  if (!policy) return []
  return policy.targets.map(({ kind, term, calendar, pausesOn, warnAtPercents }) => {
    const calendarId = calendar === 'team' ? facts.teamCalendarId : (calendar?.calendarId ?? null)
    const calendarVersion = calendarId === null ? null : facts.calendarVersionOf(calendarId)
    return { kind, term, policyVersionId: policy.id, calendarId, calendarVersion, pausesOn, warnAtPercents }
  })
}

/** Whether a ticket meets every condition of a policy; an empty list asks for nothing. */
export function policyApplies(conditions: PolicyConditions, facts: PolicyFacts): boolean {
  const holds = (wanted: readonly (string | number)[], ...have: readonly (string | number | null)[]) =>
    wanted.length === 0 || have.some((value) => value !== null && wanted.includes(value))
  return (
    holds(conditions.topicIds, ...facts.topicIds) &&
    holds(conditions.priorities, facts.priority) &&
    holds(conditions.accountTiers, facts.accountTier) &&
    holds(conditions.channels, facts.channel) &&
    holds(conditions.languages, facts.language) &&
    holds(conditions.levels, facts.level)
  )
}
