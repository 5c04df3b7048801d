import { beforeAll, describe, expect, test } from 'vitest'
import { readerOf } from '../signals/signal-reader.ts'
import { en1 } from '../signals/unseen/en-1.ts'
import { es1 } from '../signals/unseen/es-1.ts'
import { nl1 } from '../signals/unseen/nl-1.ts'
import { pt1 } from '../signals/unseen/pt-1.ts'
import { en1 as enDrafts } from './unseen/en-1.ts'
import { es1 as esDrafts } from './unseen/es-1.ts'
import { nl1 as nlDrafts } from './unseen/nl-1.ts'
import { pt1 as ptDrafts } from './unseen/pt-1.ts'
import { anchorsOf } from './anchors.ts'
import { fold } from './fold.ts'
import { LANGUAGE_CODES, type LanguageCode } from './language/code.ts'
import { languageOf, loadLanguage } from './language/load.ts'
import { matches, pattern, sourceOf, type Pattern } from './pattern.ts'

const texts: Record<LanguageCode, string> = {
  en: en1 + enDrafts,
  es: es1 + esDrafts,
  nl: nl1 + nlDrafts,
  pt: pt1 + ptDrafts,
}

beforeAll(() => Promise.all(LANGUAGE_CODES.map(loadLanguage)))

describe('what a match must hold is read from the expression', () => {
  test.each<[source: string, anchors: string[][]]>([
    ['refund', [[' refund ']]],
    ['refunds?', [[' refund ', ' refunds ']]],
    ['(?:lawyer|court)\\w{0,3}', [[' lawyer', ' court']]],
    ['small,?\\s+claims', [[' small claims ']]],
    [
      '(?:we\\s+)?(?:will|shall) send',
      [[' we will send ', ' we shall send ', ' will send ', ' shall send ']],
    ],
    ['cancel(?! by)', [[' cancel ']]],
    ['\\w+', []],
    ['[😡😠]', []],
  ])('%s', (source, anchors) =>
    expect(anchorsOf(source).map((list) => [...list].sort())).toEqual(anchors.map((l) => l.sort())),
  )
})

describe('looking for letters first changes no match', () => {
  test.each(LANGUAGE_CODES)('%s: each list of patterns finds what one large expression finds', (code) => {
    const lists = [...patternsIn(readerOf(code)), ...patternsIn(languageOf(code))]
    const lines = texts[code]
      .split('\n')
      .filter((_, i) => i % 4 === 0)
      .map(fold)
    let found = 0
    for (const list of lists) {
      const expression = new RegExp(`(?<!\\w)${sourceOf(list)}`, 'g')
      for (const line of lines) {
        const spans = [...line.matchAll(expression)].flatMap((m) =>
          m[0] ? [[m.index, m.index + m[0].length]] : [],
        )
        if (list.sources.length > 0) expect(matches(list, line)).toEqual(spans)
        found += spans.length
      }
    }
    expect(found).toBeGreaterThan(lines.length)
  })

  test('the first of two alternatives wins where both begin, and what it took is taken', () => {
    const list = pattern(['we will', 'we will send', 'will send it', 'send it'])
    expect(matches(list, 'we will send it')).toEqual([
      [0, 7],
      [8, 15],
    ])
  })
})

function patternsIn(value: unknown): Pattern[] {
  if (value instanceof Map) return [...value.values()].flatMap(patternsIn)
  if (Array.isArray(value)) return value.flatMap(patternsIn)
  if (typeof value !== 'object' || value === null) return []
  if ('sources' in value && 'ready' in value) return [value as Pattern]
  return Object.values(value).flatMap(patternsIn)
}
