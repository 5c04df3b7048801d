import { expect, test } from 'vitest'
import { asAsked, FIELDS, newCriterion, offsetMs, offsetOf } from './rule-draft.ts'

test('trap 14 an offset keeps its side and its length, in the largest unit that says it whole', () => {
  expect(offsetOf(-7_200_000)).toEqual({ side: 'before', amount: 2, unit: 'hour' })
  expect(offsetOf(2_700_000)).toEqual({ side: 'after', amount: 45, unit: 'minute' })
  for (const ms of [-86_400_000, -90 * 60_000, 0, 60_000, 3 * 86_400_000])
    expect(offsetMs(offsetOf(ms))).toBe(ms)
})

test('a rule that a program saved with one value is asked as a choice among one', () => {
  expect(asAsked({ field: 'priority', is: 'not_equal', value: 'low' })).toEqual({
    field: 'priority',
    is: 'not_in',
    value: ['low'],
  })
  for (const field of FIELDS) expect(asAsked(newCriterion(field))).toEqual(newCriterion(field))
})
