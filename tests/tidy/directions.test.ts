import { expect, test } from 'vitest'
import { sources } from './sources.ts'

// A language that is written from right to left needs no style of its own: every side is said by start and end.
const BY_HAND = [
  /\b(margin|padding|border|inset)-(left|right)\b/,
  /(^|[{;\s])(left|right)\s*:/,
  /\b(text-align|float|clear)\s*:\s*(left|right)\b/,
  /\bborder-(top|bottom)-(left|right)-radius\b/,
]
const LOPSIDED = /\b(?:margin|padding|inset)\s*:\s*([^;]+);/g

/** The parts of a value; what stands in brackets is one. */
function partsOf(value: string): string[] {
  let depth = 0
  const marked = [...value].map((letter) => {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0
    return /\s/.test(letter) && depth === 0 ? '\n' : letter
  })
  return marked
    .join('')
    .split('\n')
    .filter((part) => part !== '')
}
const isLopsided = (value: string): boolean => {
  const [, end, , start] = partsOf(value)
  return start !== undefined && start !== end
}

const sheets = sources(/\.css$/, ['web', 'server'])

test('styles say start and end, never left and right', () => {
  expect(sheets.length).toBeGreaterThan(20)
  const found = sheets.flatMap(({ path, text }) =>
    text
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .split('\n')
      .filter((line) => BY_HAND.some((pattern) => pattern.test(line)))
      .map((line) => `${path}: ${line.trim()}`),
  )
  expect(found).toEqual([])
})

test('no four values in one give the two sides different room', () => {
  const found = sheets.flatMap(({ path, text }) =>
    [...text.matchAll(LOPSIDED)]
      .filter(([, value = '']) => isLopsided(value))
      .map(([whole]) => `${path}: ${whole}`),
  )
  expect(found).toEqual([])
})
