import { expect, test } from 'vitest'
import { fold, foldLetters } from './fold.ts'

const MIXED = 'Ça coûte 40 €… “Não” 😡 привет İstanbul\u2003fin'

test('7.1 a folded text keeps every unit in its place, so that spans hold', () => {
  expect(fold(MIXED)).toHaveLength(MIXED.length)
  expect(fold(MIXED).indexOf('nao')).toBe(MIXED.indexOf('Não'))
  expect(fold(MIXED).slice(-4)).toBe(' fin')
})

test('7.1 signs of other scripts cost no second reading: what patterns meet has one byte a letter', () => {
  expect(Math.max(...Array.from(fold(MIXED), (c) => c.codePointAt(0)!))).toBeLessThan(256)
  expect(fold('a'.repeat(9000) + '😀')).toBe('a'.repeat(9000) + '··')
})

test('the letters of other scripts are kept where a language is to be told by them', () => {
  expect(foldLetters('Привет')).toBe('привет')
})
