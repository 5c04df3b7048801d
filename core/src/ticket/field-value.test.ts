import { expect, test } from 'vitest'
import { isFieldOf, isFieldValue, type FieldKind } from './field-value.ts'

const of = (kind: FieldKind, choices: string[] = []) => ({ kind, choices })

test('a value is of its field’s kind or refused', () => {
  expect(isFieldValue(of('text'), 'A-100')).toBe(true)
  expect(isFieldValue(of('text'), '  ')).toBe(false)
  expect(isFieldValue(of('number'), 12.5)).toBe(true)
  expect(isFieldValue(of('number'), '12.5')).toBe(false)
  expect(isFieldValue(of('number'), Number.NaN)).toBe(false)
  expect(isFieldValue(of('date'), '2026-02-28')).toBe(true)
  expect(isFieldValue(of('date'), '2026-02-30')).toBe(false)
  expect(isFieldValue(of('choice', ['red', 'blue']), 'blue')).toBe(true)
  expect(isFieldValue(of('choice', ['red', 'blue']), 'green')).toBe(false)
  expect(isFieldValue(of('yes_no'), false)).toBe(true)
  expect(isFieldValue(of('yes_no'), 'false')).toBe(false)
})

test('a field without topics is of every ticket, else of its topics and those below them', () => {
  expect(isFieldOf([], [])).toBe(true)
  expect(isFieldOf(['tpc_a'], ['tpc_a1', 'tpc_a'])).toBe(true)
  expect(isFieldOf(['tpc_a'], ['tpc_b'])).toBe(false)
})
