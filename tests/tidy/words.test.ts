import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#i18n/say.ts'
import { ROOT } from './sources.ts'

const folder = (language: string) => join(ROOT, 'i18n/messages', language)
const parts = readdirSync(folder('en')).filter((name) => name.endsWith('.json'))
const read = (language: string, part: string): Record<string, string> => {
  const path = join(folder(language), part)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>) : {}
}

type Token = string | [name: string, kind?: string, choices?: Record<string, Token[] | string>]

/** Names of the parameters of a message with the kind of each, choices looked into. */
function parametersOf(message: string): string[] {
  const found = new Set<string>()
  const visit = (tokens: Token[]) => {
    for (const token of tokens) {
      if (typeof token === 'string') continue
      const [name, kind, choices] = token
      if (name !== '#') found.add(`${name}${kind ? `:${kind}` : ''}`)
      for (const choice of Object.values(choices ?? {})) if (Array.isArray(choice)) visit(choice)
    }
  }
  const compiled = compileMessage(message)
  if (typeof compiled !== 'string') visit(compiled as Token[])
  return [...found].sort()
}

test('every language has every part', () => {
  for (const language of LANGUAGES) expect(readdirSync(folder(language)).sort(), language).toEqual(parts)
})

test('a key stands in one part only', () => {
  for (const isWeb of [true, false]) {
    const heard = parts.filter((part) => part.startsWith('web') === isWeb)
    const keys = heard.flatMap((part) => Object.keys(read('en', part)))
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
  }
})

describe.each(parts)('%s', (part) => {
  const english = read('en', part)
  test.each(LANGUAGES.filter((language) => language !== 'en'))(
    '%s has the same keys and parameters',
    (language) => {
      const other = read(language, part)
      expect(Object.keys(other).sort()).toEqual(Object.keys(english).sort())
      const differing = Object.keys(english).filter(
        (key) => parametersOf(english[key]!).join() !== parametersOf(other[key]!).join(),
      )
      expect(differing).toEqual([])
    },
  )
  test('no sentence is empty', () => {
    const empty = LANGUAGES.flatMap((language) =>
      Object.entries(read(language, part))
        .filter(([, words]) => !words.trim())
        .map(([key]) => `${language} ${key}`),
    )
    expect(empty).toEqual([])
  })
})
