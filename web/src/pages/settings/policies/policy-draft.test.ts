import { expect, test } from 'vitest'
import { newPolicy, newTarget, policyFor, topicLine, withTarget } from './policy-draft.ts'

const sample = {
  topicId: 'top_late',
  priority: 'urgent',
  channel: 'web',
  language: 'es',
  level: 1,
  tier: '',
} as const
const topics = [
  { id: 'top_delivery', parentId: null },
  { id: 'top_late', parentId: 'top_delivery' },
]
const policy = (id: string, position: number, conditions: object) => ({
  ...newPolicy(position),
  id,
  definition: { ...newPolicy(position).definition, conditions },
})

test('the first policy in order that fits a sample ticket gives its clocks, a topic standing for those below it', () => {
  const all = policy('pol_all', 9, {})
  const delivery = policy('pol_delivery', 2, { topicIds: ['top_delivery'] })
  const gold = policy('pol_gold', 1, { tiers: ['gold'] })
  const line = topicLine(topics, sample.topicId)
  expect(policyFor([all, delivery, gold], sample, line)?.id).toBe('pol_delivery')
  expect(policyFor([all, delivery, gold], { ...sample, tier: 'gold' }, line)?.id).toBe('pol_gold')
  expect(policyFor([all, { ...delivery, active: false }, gold], sample, line)?.id).toBe('pol_all')
  expect(policyFor([delivery], { ...sample, topicId: '' }, topicLine(topics, ''))).toBeNull()
})

test('a target is changed in its place and taken out', () => {
  const { definition } = newPolicy(0)
  const more = withTarget(definition, 'first_answer', newTarget('first_answer'))
  expect(more.targets.map(({ kind }) => kind)).toEqual([
    'first_response',
    'first_answer',
    'next_response',
    'resolution',
  ])
  expect(withTarget(more, 'first_answer', null)).toEqual(definition)
})
