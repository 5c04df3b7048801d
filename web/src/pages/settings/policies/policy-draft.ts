import type { Output } from '#contracts/client.ts'
import { policyApplies, type Priority } from '#core/clock/policy.ts'

export type Policy = Output<'listPolicies'>['items'][number]
export type PolicyDefinition = Policy['definition']
export type Target = PolicyDefinition['targets'][number]
export type TargetKind = Target['kind']
export type PolicyDraft = { name: string; position: number; active: boolean; definition: PolicyDefinition }

export const TARGET_KINDS = ['first_response', 'first_answer', 'next_response', 'resolution'] as const
export const CHANNELS = ['email', 'web', 'portal', 'phone', 'counter', 'api'] as const
export const LEVELS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

const TERMS: Record<TargetKind, Target['term']> = {
  first_response: { amount: 1, unit: 'business_hour' },
  first_answer: { amount: 8, unit: 'business_hour' },
  next_response: { amount: 8, unit: 'business_hour' },
  resolution: { amount: 5, unit: 'business_day' },
}

/** A target to begin with; only the resolution waits for others. */
export function newTarget(kind: TargetKind): Target {
  return {
    kind,
    term: TERMS[kind],
    pausesOn: kind === 'resolution' ? ['pending', 'on_hold'] : [],
    warnAtPercents: [50, 75, 90],
  }
}

export function newPolicy(position: number): PolicyDraft {
  const targets = (['first_response', 'next_response', 'resolution'] as const).map(newTarget)
  return { name: '', position, active: true, definition: { conditions: {}, targets } }
}

/** The targets with one put in, changed, or (null) taken out, in the order in which they fall due. */
export function withTarget(
  definition: PolicyDefinition,
  kind: TargetKind,
  target: Target | null,
): PolicyDefinition {
  const rest = definition.targets.filter((one) => one.kind !== kind)
  const targets = [...rest, ...(target ? [target] : [])].toSorted(
    (a, b) => TARGET_KINDS.indexOf(a.kind) - TARGET_KINDS.indexOf(b.kind),
  )
  return { ...definition, targets }
}

export type SampleTicket = {
  topicId: string
  priority: Priority
  channel: string
  language: string
  level: number
  tier: string
}
type Tried = { id: string; position: number; active: boolean; definition: PolicyDefinition }

/** The policy that gives a ticket its clocks: the first in order that applies; null when none does. */
export function policyFor<T extends Tried>(
  policies: readonly T[],
  sample: SampleTicket,
  topicLine: readonly string[],
): T | null {
  const inOrder = policies.filter((one) => one.active).toSorted((a, b) => a.position - b.position)
  return inOrder.find((one) => applies(one.definition, sample, topicLine)) ?? null
}

function applies(
  { conditions }: PolicyDefinition,
  sample: SampleTicket,
  topicIds: readonly string[],
): boolean {
  return policyApplies(
    {
      topicIds: conditions.topicIds ?? [],
      priorities: conditions.priorities ?? [],
      accountTiers: conditions.tiers ?? [],
      channels: conditions.channels ?? [],
      languages: conditions.languages ?? [],
      levels: conditions.levels ?? [],
    },
    {
      topicIds,
      priority: sample.priority,
      accountTier: sample.tier || null,
      channel: sample.channel,
      language: sample.language,
      level: sample.level,
      teamCalendarId: null,
      calendarVersionOf: () => 0,
    },
  )
}

/** The topic and those above it, nearest first. */
export function topicLine(
  topics: readonly { id: string; parentId: string | null }[],
  topicId: string,
): string[] {
  const line: string[] = []
  for (let id: string | null = topicId || null; id && !line.includes(id);) {
    line.push(id)
    id = topics.find((one) => one.id === id)?.parentId ?? null
  }
  return line
}
