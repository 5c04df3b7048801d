import { expect, test } from 'vitest'
import { sources } from './sources.ts'

test('a fault in a body is pointed at as its schema would: /field, never /body/field', () => {
  const pointed = sources(/(?<!\.test)\.ts$/, ['server/src', 'contracts', 'core/src'])
    .filter(({ text }) => /['"`]\/body\//.test(text))
    .map(({ path }) => path)
  expect(pointed).toEqual([])
})
