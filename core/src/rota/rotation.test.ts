import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatInstant, hour, instant, parseInstant as at } from '../time/instant.ts'
import { handoffs, shiftAt, shiftEnd, shifts, type Rotation } from './rotation.ts'

const weekly: Rotation = {
  zone: 'Europe/Madrid',
  unit: 'week',
  length: 1,
  startsAt: '2025-03-24T09:00',
  members: ['ana', 'bo', 'chris'],
}
const shown = (rotation: Rotation, from: string, to: string) =>
  handoffs(rotation, at(from), at(to)).map(formatInstant)

describe('rotations', () => {
  test('trap 1: the handoff stays at nine by the clock; the week over the change is an hour shorter', () => {
    const [first, second] = shifts(weekly, at('2025-03-25T00:00:00Z'), at('2025-04-01T00:00:00Z'))
    expect([first?.member, second?.member]).toEqual(['ana', 'bo'])
    expect(formatInstant(second!.from)).toBe('2025-03-31T07:00:00Z')
    expect(first!.to - first!.from).toBe((7 * 24 - 1) * hour)
  })

  test('turns run both ways from the start', () => {
    const on = (text: string) => shiftAt(weekly, at(text)).member
    expect(['2025-03-20T00:00:00Z', '2025-04-08T00:00:00Z', '2025-04-14T07:00:00Z'].map(on)).toEqual([
      'chris',
      'chris',
      'ana',
    ])
  })

  test('trap 1: a handoff in a skipped hour is when clocks skip it, in a doubled hour the first time', () => {
    const daily: Rotation = { ...weekly, unit: 'day', startsAt: '2025-01-01T02:30' }
    expect(shown(daily, '2025-03-29T12:00:00Z', '2025-03-30T12:00:00Z')).toEqual([
      '2025-03-29T01:30:00Z',
      '2025-03-30T01:00:00Z',
      '2025-03-31T00:30:00Z',
    ])
    expect(shiftEnd(daily, at('2025-10-25T12:00:00Z'))).toBe(at('2025-10-26T00:30:00Z'))
    expect(shiftAt(daily, at('2025-10-26T01:00:00Z')).from).toBe(at('2025-10-26T00:30:00Z'))
  })

  test('a shift that clocks skip is nobody’s turn', () => {
    const hourly: Rotation = { ...weekly, unit: 'hour', startsAt: '2025-01-01T00:00' }
    expect(shown(hourly, '2025-03-30T00:00:00Z', '2025-03-30T02:00:00Z')).toEqual([
      '2025-03-30T00:00:00Z',
      '2025-03-30T01:00:00Z',
      '2025-03-30T02:00:00Z',
      '2025-03-30T03:00:00Z',
    ])
  })

  test('monthly handoffs on the 31st are on the last day of shorter months', () => {
    const monthly: Rotation = { ...weekly, unit: 'month', startsAt: '2025-01-31T09:00' }
    expect(shown(monthly, '2025-02-10T00:00:00Z', '2025-04-10T00:00:00Z')).toEqual([
      '2025-01-31T08:00:00Z',
      '2025-02-28T08:00:00Z',
      '2025-03-31T07:00:00Z',
      '2025-04-30T07:00:00Z',
    ])
  })

  test('at any instant exactly one shift is on, and it begins where the one before ends', () => {
    const rotations = fc.record({
      zone: fc.constantFrom('Europe/Madrid', 'Pacific/Apia', 'America/Sao_Paulo', 'Australia/Lord_Howe'),
      unit: fc.constantFrom('hour', 'day', 'week', 'month'),
      length: fc.integer({ min: 1, max: 40 }),
      startsAt: fc.constantFrom('2010-01-31T00:30', '2024-02-29T23:15', '1999-12-31T02:30'),
      members: fc.constant(['a', 'b']),
    }) as fc.Arbitrary<Rotation>
    fc.assert(
      fc.property(rotations, fc.integer({ min: 0, max: Date.UTC(2060, 0) }), (rotation, ms) => {
        const shift = shiftAt(rotation, instant(ms))
        expect(shift.from <= ms && ms < shift.to).toBe(true)
        expect(shiftAt(rotation, shift.to).from).toBe(shift.to)
        expect(shiftAt(rotation, instant(shift.to - 1)).to).toBe(shift.to)
      }),
      { numRuns: 500 },
    )
  })

  test('a rotation without members has shifts of nobody; one without length is refused', () => {
    expect(shiftAt({ ...weekly, members: [] }, at('2025-03-25T00:00:00Z')).member).toBeNull()
    expect(() => shiftAt({ ...weekly, length: 0 }, at('2025-03-25T00:00:00Z'))).toThrow(RangeError)
  })
})
