import { expect, test } from 'vitest'
import { steadyOrder } from './steady-rows.ts'

const rows = (...ids: string[]) => ids.map((id) => ({ id }))

test('what arrives above never moves what one reads', () => {
  expect(steadyOrder(['a', 'b'], rows('new', 'a', 'b'))).toEqual(['a', 'b'])
})

test('what left the list goes, and the rest stays in place', () => {
  expect(steadyOrder(['a', 'b', 'c'], rows('c', 'a'))).toEqual(['a', 'c'])
})

test('further pages are added at the end', () => {
  expect(steadyOrder(['a', 'b'], rows('a', 'b', 'c', 'd'))).toEqual(['a', 'b', 'c', 'd'])
})

test('a list that was empty shows what comes', () => {
  expect(steadyOrder([], rows('a', 'b'))).toEqual(['a', 'b'])
})
