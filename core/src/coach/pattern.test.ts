import { describe, expect, test } from 'vitest'
import { fold } from './fold.ts'
import { matches, pattern } from './pattern.ts'

const found = (sources: string[], text: string, lexicon = {}) =>
  matches(pattern(sources, lexicon), fold(text)).map((span) => text.slice(...span))

describe('patterns', () => {
  test('match whole words only, whatever the accents and capitals', () => {
    expect(found(['manana'], 'Mañana, no MAÑANAS')).toEqual(['Mañana'])
  })

  test('a space is any white space with an optional comma', () => {
    expect(found(['we will'], 'We,\n  will')).toEqual(['We,\n  will'])
  })

  test('a gap is bounded and stays within the sentence', () => {
    expect(found(['we ~2 send'], 'we will soon send')).toEqual(['we will soon send'])
    expect(found(['we ~2 send'], 'we will very soon send')).toEqual([])
    expect(found(['we ~2 send'], 'we did. They send')).toEqual([])
  })

  test('a piece stands for its words, and a missing one is an error', () => {
    expect(found(['{us} send'], 'they send, we send', { us: 'we|i' })).toEqual(['we send'])
    expect(() => pattern(['{nobody} sends'])).toThrow(RangeError)
  })

  test('an ending is any ending', () => {
    expect(found(['refund*'], 'refunds, refunded, a refund')).toEqual(['refunds', 'refunded', 'refund'])
  })
})

test('folding keeps every offset, so that a span points at what was written', () => {
  for (const text of ['Ça va: ÀÉÎÕÜ ñ ß', 'İstanbul', 'naïve – “café”', '👍 olá', 'e\u0301']) {
    expect(fold(text)).toHaveLength(text.length)
  }
  expect(fold('“Café” ÀÉ')).toBe('"cafe" ae')
})
