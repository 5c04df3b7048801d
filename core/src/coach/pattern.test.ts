import { describe, expect, test } from 'vitest'
import { fold } from './fold.ts'
import { anchorIndex } from './anchor-index.ts'
import { matches, matchesInPiece, pattern } from './pattern.ts'

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

describe('patterns of one index', () => {
  const index = anchorIndex()
  const [send, call, face] = ['(we|i) will send', 'call(ed)? you', '☹'].map((s) => pattern([s], {}, index))
  const text = 'i will send it, we called you'

  test('find what each finds alone, also those first used after the text was walked through', () => {
    expect(matches(send!, text)).toEqual([[0, 11]])
    expect(matches(call!, text)).toEqual([[19, 29]])
    expect(matches(face!, `${text} ☹`)).toEqual([[30, 31]])
    expect(matches(send!, 'they will send it')).toEqual([])
  })

  test('in a piece of a text see nothing of the rest, and forget nothing of the whole', () => {
    expect(matches(call!, text)).toEqual([[19, 29]])
    expect(matchesInPiece(call!, text, [16, text.length])).toEqual([[3, 13]])
    expect(matchesInPiece(call!, text, [0, 15])).toEqual([])
    expect(matches(call!, text)).toEqual([[19, 29]])
  })
})

test('folding keeps every offset, so that a span points at what was written', () => {
  for (const text of ['Ça va: ÀÉÎÕÜ ñ ß', 'İstanbul', 'naïve – “café”', '👍 olá', 'e\u0301']) {
    expect(fold(text)).toHaveLength(text.length)
  }
  expect(fold('“Café” ÀÉ')).toBe('"cafe" ae')
})
