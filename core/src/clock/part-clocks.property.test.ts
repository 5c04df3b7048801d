import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instant, type Instant } from '#core/time/instant.ts'
import { applyClockActions } from './apply-clock-actions.ts'
import { aStart, calendars, hours, june } from './clock-fixture.ts'
import { isOpenClock, startClock } from './clock-commands.ts'
import type { Clock, ClockEvent, ClockKind } from './clock.ts'
import { mergedClocks, partClocks } from './part-clocks.ts'
import { reachTime } from './reach-time.ts'

const KINDS = ['first_response', 'first_answer', 'next_response', 'resolution', 'statutory'] as const
const FROM = { kind: 'ticket' as const, id: 'from' }
const INTO = { kind: 'ticket' as const, id: 'into' }
const END = june('30 18:00')

const owed = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    hours: fc.integer({ min: 1, max: 60 }),
    minute: fc.nat(3 * 1440),
  }),
  { selector: ({ kind }) => kind, maxLength: 5 },
)
const merge = fc.record({ from: owed, into: owed, after: fc.nat(5 * 1440), until: fc.nat(5 * 1440) })

type Owed = { kind: ClockKind; hours: number; minute: number }

function clocksOf(subject: typeof FROM, list: readonly Owed[]): Clock[] {
  return list.map(({ kind, hours: amount, minute }) => {
    const from = instant(june('02 08:00') + minute * 60_000)
    const id = `${subject.id}-${kind}`
    return startClock(id, aStart({ kind, subject, from, term: hours(amount) }), [], calendars).clock
  })
}

/** Time passes: what fell due is told. */
function reach(clocks: readonly Clock[], at: Instant, told: ClockEvent[]): Clock[] {
  return clocks.map((clock) => {
    const step = reachTime(clock, at)
    told.push(...step.events)
    return step.clock
  })
}

const replaced = (clocks: readonly Clock[], changed: readonly Clock[]) =>
  clocks.map((clock) => changed.find(({ id }) => id === clock.id) ?? clock)

/** What was said of time running out, each with the instant it was true for. */
const told = (events: readonly ClockEvent[]) =>
  events
    .filter(({ type }) => type === 'clock.warned' || type === 'clock.breached')
    .map((event) => `${event.clockId} ${'percent' in event ? event.percent : 'breach'} ${event.at}`)
    .sort()

test('1.7 a merge that is undone loses no clock, doubles none, and each warning and breach is told once, of its own instant', () => {
  fc.assert(
    fc.property(merge, ({ from, into, after, until }) => {
      const mergedAt = instant(june('05 08:00') + after * 60_000)
      const partedAt = instant(mergedAt + until * 60_000)
      const events: ClockEvent[] = []
      const before = reach([...clocksOf(FROM, from), ...clocksOf(INTO, into)], mergedAt, events)
      const facts = { calendars, policyClocks: [], waits: [], newId: () => 'none' }
      const action = { do: 'keep_stricter' as const, subject: INTO, from: FROM, wait: null, at: mergedAt }
      const merging = applyClockActions(before, [action], facts)
      const merged = replaced(before, merging.changed)
      const meanwhile = reach(merged, partedAt, events)
      const sides = [
        { subject: FROM, wait: null },
        { subject: INTO, wait: null },
      ] as const
      const parting = partClocks(meanwhile, mergedClocks(before, merged), sides, partedAt, calendars)
      events.push(...merging.events, ...parting.events)
      const after_ = reach(replaced(meanwhile, parting.changed), END, events)

      const alone: ClockEvent[] = []
      const never = reach([...clocksOf(FROM, from), ...clocksOf(INTO, into)], END, alone)
      const shape = ({ id, subject, state, dueAt, breachedAt, segments }: Clock) => ({
        id,
        subject,
        state,
        dueAt,
        breachedAt,
        segments,
      })
      expect(after_.map(shape)).toEqual(never.map(shape))
      expect(told(events)).toEqual(told(alone))
    }),
  )
})

test('1.7 what was met on the living ticket meanwhile stays met there', () => {
  const before = [
    ...clocksOf(FROM, [{ kind: 'first_response', hours: 2, minute: 120 }]),
    ...clocksOf(INTO, [{ kind: 'first_response', hours: 20, minute: 120 }]),
  ]
  const facts = { calendars, policyClocks: [], waits: [], newId: () => 'none' }
  const at = june('02 11:00')
  const keep = { do: 'keep_stricter' as const, subject: INTO, from: FROM, wait: null, at }
  const merged = replaced(before, applyClockActions(before, [keep], facts).changed)
  const answered = { do: 'meet' as const, subject: INTO, kinds: ['first_response' as const] }
  const met = replaced(
    merged,
    applyClockActions(merged, [{ ...answered, at: june('02 11:30') }], facts).changed,
  )
  const sides = [
    { subject: FROM, wait: null },
    { subject: INTO, wait: null },
  ] as const
  const { changed } = partClocks(met, mergedClocks(before, merged), sides, june('02 12:00'), calendars)
  const parted = replaced(met, changed)
  expect(parted.find(({ id }) => id === 'from-first_response')).toMatchObject({
    state: 'met',
    subject: INTO,
  })
  expect(parted.filter(isOpenClock).map(({ id }) => id)).toEqual(['into-first_response'])
})
