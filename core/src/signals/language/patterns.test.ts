import { expect, test } from 'vitest'
import { foldLetters } from '../../coach/fold.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { enFamilies } from './families/en.ts'
import { esFamilies } from './families/es.ts'
import { nlFamilies } from './families/nl.ts'
import { ptFamilies } from './families/pt.ts'
import { nl } from './nl.ts'
import { pt } from './pt.ts'

/** Every list of patterns of a language by its name: "signals.urgent", "angry". */
function listsOf(node: object, path = ''): [name: string, patterns: readonly string[]][] {
  return Object.entries(node).flatMap(([key, value]): [string, readonly string[]][] => {
    const name = path ? `${path}.${key}` : key
    if (typeof value === 'string') return [[name, [value]]]
    return Array.isArray(value) ? [[name, value]] : listsOf(value, name)
  })
}

/** What stands for itself in a pattern: no classes like \S, no names of pieces. */
const letters = (source: string) => source.replace(/\\p\{\w+\}|\\[A-Za-z]|\{\w+\}/g, '')

const languages = [
  ['en', en, enFamilies],
  ['es', es, esFamilies],
  ['nl', nl, nlFamilies],
  ['pt', pt, ptFamilies],
] as const

test.each(languages)('%s: patterns hold only letters that a folded text can have', (_, list, families) => {
  const dead = [...listsOf(list), ...listsOf(families)].flatMap(([name, patterns]) =>
    patterns.filter((p) => foldLetters(letters(p)) !== letters(p)).map((p) => `${name}: ${p}`),
  )
  expect(dead).toEqual([])
})

test.each(languages)('%s: no list says the same pattern twice', (_, list, families) => {
  const lists = [...listsOf(list), ...listsOf(families)]
  const names = [...new Set(lists.map(([name]) => name))]
  const twice = names.flatMap((name) => {
    const patterns = lists.filter(([n]) => n === name).flatMap(([, p]) => p)
    return patterns.filter((p, i) => patterns.indexOf(p) < i).map((p) => `${name}: ${p}`)
  })
  expect(twice).toEqual([])
})
