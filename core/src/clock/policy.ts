import type { Term } from '#core/calendar/term.ts'
import type { ClockStart } from './clock-action.ts'
import type { ClockKind, Wait } from './clock.ts'

export type Priority = 'low' | 'normal' | 'high' | 'urgent'
export const PRIORITIES: readonly Priority[] = ['low', 'normal', 'high', 'urgent']

/** When a policy applies: every list that is not empty must hold the ticket's value. */
export type PolicyConditions = {
  topicIds: string[]
  priorities: Priority[]
  accountTiers: string[]
  channels: string[]
  languages: string[]
  levels: number[]
}

/** The kinds of clock that a policy may give. */
export type PolicyClockKind = Extract<
  ClockKind,
  'first_response' | 'first_answer' | 'next_response' | 'resolution'
>

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

/** What a policy asks of a ticket. Topics hold the ticket's topic and those above it in the tree. */
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
export function clocksFor(_versions: readonly PolicyVersion[], _facts: PolicyFacts): PolicyClock[] {
  throw new Error('not written')
}
