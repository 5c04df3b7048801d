import type { Output } from '#contracts/client.ts'

export type Automation = Output<'listAutomations'>['items'][number]
export type RuleDefinition = Automation['definition']
export type Trigger = RuleDefinition['trigger']
export type Criterion = NonNullable<RuleDefinition['criteria']>[number]
export type Field = Criterion['field']
export type Action = RuleDefinition['actions'][number]
export type RuleDraft = { name: string; position: number; enabled: boolean; definition: RuleDefinition }

/** How a field is asked about: one of a list, a number, or words. */
export const FIELD_SHAPES = {
  priority: 'choice',
  status: 'choice',
  topicId: 'choice',
  teamId: 'choice',
  ownerId: 'choice',
  channel: 'choice',
  language: 'choice',
  clockKind: 'choice',
  reason: 'choice',
  level: 'number',
  heat: 'number',
  risk: 'number',
  percent: 'number',
  tags: 'words',
  tier: 'words',
  subject: 'words',
  words: 'words',
  signals: 'words',
} as const satisfies Record<Field, 'choice' | 'number' | 'words'>
export const FIELDS = Object.keys(FIELD_SHAPES) as Field[]
export const ASKS = {
  choice: ['in', 'not_in'],
  number: ['at_least', 'at_most', 'equal'],
  words: ['contains', 'equal', 'not_equal'],
} as const
export const DOINGS = [
  'notify',
  'assign',
  'set_priority',
  'set_topic',
  'add_tags',
  'add_follower',
  'escalate',
  'start_checklist',
  'send_template',
] as const satisfies readonly Action['do'][]

export function newRule(position: number): RuleDraft {
  return {
    name: '',
    position,
    enabled: true,
    definition: {
      trigger: { on: 'event', eventTypes: ['ticket.created'] },
      criteria: [],
      actions: [{ do: 'notify', memberIds: [], teamIds: [] }],
    },
  }
}

/** A question to begin with, in the shape of its field. */
export function newCriterion(field: Field): Criterion {
  const shape = FIELD_SHAPES[field]
  return { field, is: ASKS[shape][0], value: shape === 'choice' ? [] : shape === 'number' ? 1 : '' }
}

/** As the page asks it: a choice is always among a list, whatever a program had saved. */
export function asAsked(criterion: Criterion): Criterion {
  if (FIELD_SHAPES[criterion.field] !== 'choice') return criterion
  const value = Array.isArray(criterion.value) ? criterion.value : [String(criterion.value)]
  const isNot = criterion.is === 'not_in' || criterion.is === 'not_equal'
  return { ...criterion, is: isNot ? 'not_in' : 'in', value }
}

/** An act to begin with. */
export function newAction(
  doing: Action['do'],
  first: { teamId: string; topicId: string; memberId: string },
): Action {
  switch (doing) {
    case 'assign':
      return { do: 'assign', teamId: first.teamId, memberId: null }
    case 'set_priority':
      return { do: 'set_priority', priority: 'high' }
    case 'set_topic':
      return { do: 'set_topic', topicId: first.topicId }
    case 'add_tags':
      return { do: 'add_tags', tags: [] }
    case 'add_follower':
      return { do: 'add_follower', memberId: first.memberId }
    case 'notify':
      return { do: 'notify', memberIds: [], teamIds: [] }
    case 'escalate':
      return { do: 'escalate', kind: 'hierarchical', reason: 'risk' }
    case 'start_checklist':
      return { do: 'start_checklist', topicId: first.topicId }
    case 'send_template':
      return { do: 'send_template', words: {} }
  }
}

const MINUTE = 60_000
const UNITS = { day: 1_440 * MINUTE, hour: 60 * MINUTE, minute: MINUTE } as const
export type OffsetUnit = keyof typeof UNITS
export type Offset = { side: 'before' | 'at' | 'after'; amount: number; unit: OffsetUnit }

/** Milliseconds from the due instant as a length and a side; the largest unit that says it whole. */
export function offsetOf(ms: number): Offset {
  if (ms === 0) return { side: 'at', amount: 1, unit: 'hour' }
  const length = Math.abs(ms)
  const unit = (['day', 'hour', 'minute'] as const).find((one) => length % UNITS[one] === 0) ?? 'minute'
  return { side: ms < 0 ? 'before' : 'after', amount: Math.round(length / UNITS[unit]), unit }
}

export function offsetMs({ side, amount, unit }: Offset): number {
  if (side === 'at') return 0
  return (side === 'before' ? -1 : 1) * Math.max(1, Math.round(amount)) * UNITS[unit]
}
