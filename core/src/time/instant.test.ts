import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatInstant, instant, parseInstant } from './instant.ts'

describe('instants', () => {
  test('an instant survives being written and read, to the millisecond', () => {
    fc.assert(
      fc.property(fc.integer({ min: -8.64e15, max: 8.64e15 }), (ms) => {
        const at = instant(ms)
        expect(parseInstant(formatInstant(at))).toBe(at)
      }),
    )
  })

  test.each([
    ['2025-03-30T01:00:00Z', Date.UTC(2025, 2, 30, 1)],
    ['2025-03-30T01:00:00.5+02:00', Date.UTC(2025, 2, 29, 23, 0, 0, 500)],
    ['2025-03-30T01:00-0330', Date.UTC(2025, 2, 30, 4, 30)],
    ['2024-12-31T24:00:00Z', Date.UTC(2025, 0, 1)],
    ['0099-01-01T00:00:00Z', Date.parse('0099-01-01T00:00:00Z')],
  ])('%s is read as the instant it names', (text, ms) => {
    expect(parseInstant(text)).toBe(ms)
  })

  test.each([
    '2025-03-30T01:00:00',
    '2025-03-30',
    '2025-02-30T01:00:00Z',
    '2025-03-30T24:00:01Z',
    '2025-03-30T01:60:00Z',
    '2025-03-30T01:00:00+24:00',
    '2025-13-01T00:00:00Z',
    'tomorrow',
    '',
  ])('trap 2: "%s" has no zone or is no time, and is refused', (text) => {
    expect(() => parseInstant(text)).toThrow(RangeError)
  })

  test('parts of a millisecond and times beyond all dates are no instants', () => {
    for (const ms of [0.5, NaN, Infinity, 8.64e15 + 1]) expect(() => instant(ms)).toThrow(RangeError)
  })
})
