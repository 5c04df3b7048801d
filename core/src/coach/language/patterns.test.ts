import { expect, test } from 'vitest'
import { fold } from '../fold.ts'
import { pattern } from '../pattern.ts'
import type { LanguageWords } from './language-words.ts'
import { words as en } from './en/words.ts'
import { words as es } from './es/words.ts'
import { words as nl } from './nl/words.ts'
import { words as pt } from './pt/words.ts'

type List = readonly [name: string, patterns: readonly string[]]

/** Every list of patterns of a language by its name: "promises.update", "times.weekday". */
function listsOf(words: LanguageWords): List[] {
  const groups = {
    pieces: Object.fromEntries(Object.entries(words.pieces).map(([name, piece]) => [name, [piece]])),
    promises: words.promises,
    sorry: words.sorry,
    acknowledgement: words.acknowledgement,
    apologyParts: words.apologyParts,
    negative: words.negative,
    rules: Object.fromEntries(
      Object.entries(words.rules).map(([rule, list]) => [rule, list.map(([p]) => p)]),
    ),
    times: Object.fromEntries(Object.entries(words.times).map(([name, list]) => [name, sourcesOf(list)])),
  }
  return Object.entries(groups).flatMap(([group, lists]) =>
    Object.entries(lists).map(([name, list]): List => [`${group}.${name}`, list]),
  )
}

/** Words of time stand alone, in a list, or in a list with what they mean. */
function sourcesOf(words: unknown): string[] {
  if (typeof words === 'string') return [words]
  return Array.isArray(words) ? words.map((one) => String(Array.isArray(one) ? one[0] : one)) : []
}

/** What stands for itself in a pattern: no classes like \S, no names of pieces. */
const letters = (source: string) => source.replace(/\\[A-Za-z]|\{\w+\}/g, '')

const languages = [en, es, nl, pt].map((words): readonly [string, LanguageWords] => [words.code, words])

test.each(languages)('%s: patterns hold only letters that a folded text can have', (_, words) => {
  const dead = listsOf(words).flatMap(([name, list]) =>
    list.filter((p) => fold(letters(p)) !== letters(p)).map((p) => `${name}: ${p}`),
  )
  expect(dead).toEqual([])
})

test.each(languages)('%s: no list says the same pattern twice', (_, words) => {
  const twice = listsOf(words).flatMap(([name, list]) =>
    list.filter((p, i) => list.indexOf(p) < i).map((p) => `${name}: ${p}`),
  )
  expect(twice).toEqual([])
})

test.each(languages)('%s: no pattern ends in a space, where a word could never follow', (_, words) => {
  const dead = listsOf(words)
    .filter(([name]) => !name.startsWith('pieces'))
    .flatMap(([name, list]) =>
      pattern(list, { ...words.pieces, place: 'somewhere' })
        .sources.map((source) => source.replace(/\(\?<?[=!](?:[^()]|\([^()]*\))*\)$/, ''))
        .filter((source) => /,\?\\s\+\)*\??$/.test(source))
        .map((source) => `${name}: …${source.slice(-60)}`),
    )
  expect(dead).toEqual([])
})
