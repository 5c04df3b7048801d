import { expect, test } from 'vitest'
import { RULES } from '#core/coach/rules/all-rules.ts'
import words from '#messages/en/coaching.json' with { type: 'json' }
import { groupedRules, nameKey } from './rule-groups.ts'

test('7.2 settings show every rule of the coach once, in a group and by a name', () => {
  const groups = groupedRules()
  const shown = groups.flatMap(({ rules }) => rules.map(({ id }) => id))
  expect(shown.toSorted()).toEqual(RULES.map(({ id }) => id).toSorted())
  expect(groups.map(({ name }) => name)).not.toContain('other')
  expect(shown.filter((id) => !(nameKey(id) in words))).toEqual([])
})
