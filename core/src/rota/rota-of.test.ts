import { describe, expect, test } from 'vitest'
import { parseInstant } from '../time/instant.ts'
import { type RotaDefinition, rotaOf } from './rota-of.ts'
import { onDutyAt } from './rota.ts'

const weekly: RotaDefinition = {
  zone: 'Europe/Madrid',
  layers: [
    {
      memberIds: ['mem_a', 'mem_b'],
      every: 'week',
      handoff: { time: '09:00', weekday: 'mon' },
      // A Wednesday: the week that holds it is the first member's.
      from: '2026-03-04',
    },
  ],
  overrides: [],
  absences: [],
}
const onDuty = (definition: RotaDefinition, at: string) =>
  onDutyAt(rotaOf(definition), parseInstant(at))?.member

describe('a rota as it is written in the settings', () => {
  test('hands over at its local time on its weekday; the first member has the week that holds `from`', () => {
    expect(onDuty(weekly, '2026-03-02T08:00:00Z')).toBe('mem_a')
    expect(onDuty(weekly, '2026-03-04T12:00:00Z')).toBe('mem_a')
    expect(onDuty(weekly, '2026-03-09T07:59:59Z')).toBe('mem_a')
    expect(onDuty(weekly, '2026-03-09T08:00:00Z')).toBe('mem_b')
  })

  test('trap 1 keeps its local handoff over a clock change', () => {
    expect(onDuty(weekly, '2026-03-30T06:59:59Z')).toBe('mem_b')
    expect(onDuty(weekly, '2026-03-30T07:00:00Z')).toBe('mem_a')
  })

  test('cover stands in for whoever is named, and an absence leaves a gap (trap 24)', () => {
    const period = { from: '2026-03-05T00:00:00Z', to: '2026-03-06T00:00:00Z' }
    const covered = { ...weekly, overrides: [{ memberId: 'mem_c', insteadOf: 'mem_a', ...period }] }
    expect(onDuty(covered, '2026-03-05T12:00:00Z')).toBe('mem_c')
    const absent = { ...weekly, absences: [{ memberId: 'mem_a', ...period }] }
    expect(onDuty(absent, '2026-03-05T12:00:00Z')).toBeUndefined()
  })

  test('turns of several days take their length', () => {
    const [layer] = weekly.layers
    const custom = {
      ...weekly,
      layers: [{ ...layer!, every: 'custom' as const, lengthDays: 3, handoff: { time: '09:00' } }],
    }
    expect(onDuty(custom, '2026-03-07T07:59:59Z')).toBe('mem_a')
    expect(onDuty(custom, '2026-03-07T08:00:00Z')).toBe('mem_b')
  })
})
