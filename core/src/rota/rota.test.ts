import { describe, expect, test } from 'vitest'
import { calendarWith } from '../calendar/calendar-fixture.ts'
import { formatInstant, parseInstant as at } from '../time/instant.ts'
import { duties, gaps, onDutyAt, type Rota } from './rota.ts'
import type { Rotation } from './rotation.ts'

const weekly: Rotation = {
  zone: 'UTC',
  unit: 'week',
  length: 1,
  startsAt: '2025-06-02T00:00',
  members: ['ana', 'bo'],
}
const alone = (member: string): Rotation => ({ ...weekly, members: [member] })
const period = (from: string, to: string) => ({
  from: at(`2025-06-${from}:00Z`),
  to: at(`2025-06-${to}:00Z`),
})
const rota = (changes: Partial<Rota> = {}): Rota => ({
  layers: [{ rotation: weekly, during: null }],
  overrides: [],
  absences: [],
  ...changes,
})
const on = (changes: Partial<Rota>, text: string) =>
  onDutyAt(rota(changes), at(`2025-06-${text}:00Z`))?.member ?? null

describe('who is on duty', () => {
  test('the rotation says who', () => {
    expect(onDutyAt(rota(), at('2025-06-03T00:00:00Z'))).toEqual({ member: 'ana', by: 'layer', layer: 0 })
    expect(on({}, '09T00:00')).toBe('bo')
  })

  test('a cover stands in for one person and only while that person would be on', () => {
    const overrides = [{ ...period('05T00:00', '12T00:00'), member: 'chris', replaces: 'ana' }]
    expect([
      on({ overrides }, '04T00:00'),
      on({ overrides }, '05T00:00'),
      on({ overrides }, '10T00:00'),
    ]).toEqual(['ana', 'chris', 'bo'])
    expect(onDutyAt(rota({ overrides }), at('2025-06-06T00:00:00Z'))).toEqual({
      member: 'chris',
      by: 'override',
      insteadOf: 'ana',
    })
  })

  test('a swap is two covers and does not turn in circles', () => {
    const overrides = [
      { ...period('02T00:00', '16T00:00'), member: 'bo', replaces: 'ana' },
      { ...period('02T00:00', '16T00:00'), member: 'ana', replaces: 'bo' },
    ]
    expect([on({ overrides }, '03T00:00'), on({ overrides }, '10T00:00')]).toEqual(['bo', 'ana'])
  })

  test('trap 24: the deputy of an absent deputy is asked', () => {
    const overrides = [
      { ...period('02T00:00', '09T00:00'), member: 'chris', replaces: 'ana' },
      { ...period('02T00:00', '09T00:00'), member: 'dora', replaces: 'chris' },
    ]
    expect(on({ overrides }, '03T00:00')).toBe('dora')
    expect(
      on({ overrides, absences: [{ ...period('02T00:00', '09T00:00'), member: 'dora' }] }, '03T00:00'),
    ).toBe('chris')
  })

  test('somebody absent without cover leaves it to the next layer, not to silence', () => {
    const layers = [weekly, alone('lead')].map((rotation) => ({ rotation, during: null }))
    const absences = [{ ...period('03T08:00', '03T18:00'), member: 'ana' }]
    expect([on({ layers, absences }, '03T07:59'), on({ layers, absences }, '03T08:00')]).toEqual([
      'ana',
      'lead',
    ])
    expect(on({ absences }, '03T08:00')).toBeNull()
  })

  test('a later override for everybody wins over an earlier one, unless that person is away', () => {
    const overrides = ['eva', 'finn'].map((member) => ({
      ...period('03T00:00', '04T00:00'),
      member,
      replaces: null,
    }))
    expect(on({ overrides }, '03T12:00')).toBe('finn')
    expect(
      on({ overrides, absences: [{ ...period('03T00:00', '04T00:00'), member: 'finn' }] }, '03T12:00'),
    ).toBe('eva')
  })

  test('a layer is on during its hours and between its dates only', () => {
    const office = calendarWith({ zone: 'UTC' })
    const layers = [{ rotation: alone('ana'), during: office, from: at('2025-06-03T00:00:00Z') }]
    expect([on({ layers }, '02T10:00'), on({ layers }, '03T10:00'), on({ layers }, '03T18:00')]).toEqual([
      null,
      'ana',
      null,
    ])
    expect(on({ layers: [{ ...layers[0]!, until: at('2025-06-04T00:00:00Z') }] }, '04T10:00')).toBeNull()
  })
})

describe('trap 24: gaps', () => {
  const office = calendarWith({ zone: 'UTC' })
  const layers = [{ rotation: weekly, during: office }]
  const absences = [{ ...period('03T12:00', '03T13:00'), member: 'ana' }]

  test('every stretch without anybody is told', () => {
    const found = gaps(rota({ layers, absences }), at('2025-06-03T00:00:00Z'), at('2025-06-04T00:00:00Z'))
    expect(
      found.map(({ from, to }) => `${formatInstant(from).slice(11, 16)}-${formatInstant(to).slice(11, 16)}`),
    ).toEqual(['00:00-09:00', '12:00-13:00', '17:00-00:00'])
  })

  test('a rota around the clock has none', () => {
    expect(gaps(rota(), at('2025-06-01T00:00:00Z'), at('2025-08-01T00:00:00Z'))).toEqual([])
  })

  test('duties cover the time asked without holes or repetition', () => {
    const [from, to] = [at('2025-06-01T05:00:00Z'), at('2025-06-20T05:00:00Z')]
    const found = duties(rota({ layers, absences }), from, to)
    expect([found[0]?.from, found.at(-1)?.to]).toEqual([from, to])
    for (const [i, one] of found.slice(1).entries()) {
      expect(one.from).toBe(found[i]?.to)
      expect(one.duty).not.toEqual(found[i]?.duty)
      expect(onDutyAt(rota({ layers, absences }), one.from)).toEqual(one.duty)
    }
  })
})
