import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { formatInstant, instant, parseInstant } from './instant.ts'
import { localMs, parseLocal } from './local.ts'
import { endOfLocal, isZone, localAt, momentOfLocal, offsetAt, resolveLocalMs, startOfLocal } from './zone.ts'

const oddZones = [
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'Pacific/Apia',
  'America/Sao_Paulo',
  'Europe/Dublin',
  'Pacific/Chatham',
  'America/St_Johns',
  'America/Havana',
  'Africa/Cairo',
  'Europe/Madrid',
  'UTC',
]
const zones = fc.constantFrom(...oddZones)
const instants = fc.integer({ min: 0, max: Date.UTC(2100, 0) })

/** Instants of clock changes as well as any: that is where zones go wrong. */
const edges = fc
  .tuple(zones, instants, fc.integer({ min: -7_200_000, max: 7_200_000 }))
  .map(([zone, ms, near]) => {
    const next = Temporal.Instant.fromEpochMilliseconds(ms)
      .toZonedDateTimeISO(zone)
      .getTimeZoneTransition('next')
    return { zone, ms: next === null ? ms : next.epochMilliseconds + near }
  })

describe('zones', () => {
  test('trap 1: offsets and wall clocks are those of the zone data, at clock changes too, 1970 to 2100', () => {
    fc.assert(
      fc.property(fc.oneof(edges, fc.record({ zone: zones, ms: instants })), ({ zone, ms }) => {
        const shown = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone)
        expect(offsetAt(zone, instant(ms))).toBe(shown.offsetNanoseconds / 1e6)
        const { weekday, ...local } = localAt(zone, instant(ms))
        expect(shown.toPlainDateTime().equals(local)).toBe(true)
        expect(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(weekday) + 1).toBe(shown.dayOfWeek)
      }),
      { numRuns: 2000 },
    )
  })

  test('trap 1: a local time has every instant at which clocks show it: one, two, or none', () => {
    fc.assert(
      fc.property(edges, ({ zone, ms }) => {
        const shown = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO('UTC').toPlainDateTime()
        const local = parseLocal(shown.toString({ smallestUnit: 'second' }))
        const readings = ['earlier', 'later'] as const
        const candidates = readings.map((disambiguation) => shown.toZonedDateTime(zone, { disambiguation }))
        const expected = candidates
          .filter((at) => at.toPlainDateTime().equals(shown))
          .map((at) => at.epochMilliseconds)
        expect(resolveLocalMs(zone, local)).toEqual(
          [...new Set(expected)].map((at) => Math.floor(at / 1000) * 1000),
        )
      }),
      { numRuns: 2000 },
    )
  })

  test('trap 1: of a time that comes twice a stretch starts at the first and ends at the second', () => {
    const local = parseLocal('2025-10-26T02:30')
    expect(formatInstant(startOfLocal('Europe/Madrid', local))).toBe('2025-10-26T00:30:00Z')
    expect(formatInstant(endOfLocal('Europe/Madrid', local))).toBe('2025-10-26T01:30:00Z')
    expect(formatInstant(momentOfLocal('Europe/Madrid', local))).toBe('2025-10-26T00:30:00Z')
  })

  test('trap 1: of a time that clocks skip a stretch ends with the skip, and starts as long after it as it is skipped', () => {
    const local = parseLocal('2025-03-30T02:30')
    expect(resolveLocalMs('Europe/Madrid', local)).toEqual([])
    expect(formatInstant(startOfLocal('Europe/Madrid', local))).toBe('2025-03-30T01:30:00Z')
    expect(formatInstant(endOfLocal('Europe/Madrid', local))).toBe('2025-03-30T01:00:00Z')
    expect(formatInstant(momentOfLocal('Europe/Madrid', local))).toBe('2025-03-30T01:00:00Z')
  })

  test('trap 1: the day Apia skipped has no instants', () => {
    expect(resolveLocalMs('Pacific/Apia', parseLocal('2011-12-30T12:00'))).toEqual([])
    expect(formatInstant(endOfLocal('Pacific/Apia', parseLocal('2011-12-30T12:00')))).toBe(
      '2011-12-30T10:00:00Z',
    )
  })

  test('a zone is known by its IANA name only', () => {
    expect(['Europe/Madrid', 'UTC', 'Etc/UTC', 'America/Argentina/Buenos_Aires'].every(isZone)).toBe(true)
    expect(['', '+02:00', 'Mars/Olympus', 'Madrid'].some(isZone)).toBe(false)
    expect(() => offsetAt('Mars/Olympus', instant(0))).toThrow(RangeError)
  })

  test('a date that does not exist has no instant', () => {
    const noDay = { year: 2025, month: 2, day: 30, hour: 1, minute: 0, second: 0, millisecond: 0 }
    expect(() => localMs(noDay)).toThrow(RangeError)
    expect(() => localMs({ ...noDay, day: 1, hour: 25 })).toThrow(RangeError)
    expect(resolveLocalMs('UTC', localMs({ ...noDay, day: 1 }))).toEqual([Date.UTC(2025, 1, 1, 1)])
  })
})

const data = resolve('../shared/data/time/dst_transitions.json')
type Transition = { instant: string; offset_before_minutes: number; offset_after_minutes: number }
const small = {
  'Europe/Amsterdam': [
    { instant: '2023-03-26T01:00:00Z', offset_before_minutes: 60, offset_after_minutes: 120 },
  ],
}
const published: Record<string, Transition[]> = existsSync(data)
  ? (JSON.parse(readFileSync(data, 'utf8')) as { zones: typeof small }).zones
  : small

test.each(Object.entries(published))(
  'trap 1: clocks of %s change when the zone database says',
  (zone, transitions) => {
    for (const { instant: text, offset_before_minutes: before, offset_after_minutes: after } of transitions) {
      const at = parseInstant(text)
      expect([offsetAt(zone, instant(at - 1)), offsetAt(zone, at)]).toEqual([before * 60_000, after * 60_000])
    }
  },
)
