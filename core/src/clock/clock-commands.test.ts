import { describe, expect, test } from 'vitest'
import { aStart, calendars, hours, june } from './clock-fixture.ts'
import {
  cancelClock,
  meetClock,
  pauseClock,
  recomputeClock,
  resumeClock,
  setDueByHand,
  startClock,
  type Retarget,
} from './clock-commands.ts'
import type { Clock, ClockEvent } from './clock.ts'
import { explainClock } from './explain-clock.ts'
import { remainingMs, usedMs } from './ledger.ts'
import { nextFiring, reachTime } from './reach-time.ts'
import { clockTimeState } from './time-state.ts'

const hour = 3_600_000
const start = (change = {}, waits: Parameters<typeof startClock>[2] = []) =>
  startClock('clk_1', aStart(change), waits, calendars).clock
const types = (events: ClockEvent[]) => events.map((event) => event.type)
/** When a clock says something, everything before it said. */
const nextFiringOf = (clock: Clock, what: 'breach') => {
  const warned = Object.fromEntries(clock.warnAtPercents.map((percent) => [percent, clock.startedAt]))
  const next = nextFiring({ ...clock, warnedAt: warned })
  return next?.what === what ? next.at : null
}
const aim = (change: Partial<Retarget> = {}): Retarget => {
  const { term, policyVersionId, calendarId, calendarVersion, pausesOn, warnAtPercents } = aStart()
  return { term, policyVersionId, calendarId, calendarVersion, pausesOn, warnAtPercents, ...change }
}

describe('4.1 a clock counts business time and pauses without losing or gaining', () => {
  test('4.1 four hours from Monday ten are over at two', () => {
    expect(start().dueAt).toBe(june('02 14:00'))
  })

  test('trap 3: a pause over a night costs only what was open', () => {
    const paused = pauseClock(start(), june('02 12:00'), 'pending', calendars).clock
    expect(paused.dueAt).toBeNull()
    const resumed = resumeClock(paused, june('04 08:00'), calendars).clock
    expect(resumed.dueAt).toBe(june('04 11:00'))
    expect(usedMs(resumed, calendars, june('04 10:00'))).toBe(3 * hour)
  })

  test('4.1 a wait that the policy does not pause on leaves the clock running', () => {
    const clock = start({ pausesOn: ['on_hold'] })
    expect(pauseClock(clock, june('02 11:00'), 'pending', calendars)).toEqual({ clock, events: [] })
  })

  test('4.1 pausing twice and resuming twice is pausing and resuming once', () => {
    const once = pauseClock(start(), june('02 11:00'), 'pending', calendars).clock
    const twice = pauseClock(once, june('02 12:00'), 'on_hold', calendars)
    expect(twice).toEqual({ clock: once, events: [] })
    const back = resumeClock(once, june('02 13:00'), calendars).clock
    expect(resumeClock(back, june('02 13:30'), calendars).clock).toBe(back)
    expect(back.dueAt).toBe(june('02 16:00'))
  })

  test('trap 4: paused and resolved in one step keeps the pause out of the time used', () => {
    const paused = pauseClock(start(), june('02 11:00'), 'pending', calendars).clock
    const met = meetClock(paused, june('20 11:00'), calendars)
    expect(usedMs(met.clock, calendars, june('30 11:00'))).toBe(hour)
    expect(met.events).toEqual([expect.objectContaining({ type: 'clock.met', inTime: true })])
  })

  test('trap 5: a policy attached during a pause knows the pause, one attached after it too', () => {
    const during = start({}, [{ from: june('02 11:00'), to: null, wait: 'pending' }])
    expect(during).toMatchObject({ state: 'paused', dueAt: null })
    expect(resumeClock(during, june('02 15:00'), calendars).clock.dueAt).toBe(june('02 18:00'))
    const after = start({}, [{ from: june('02 11:00'), to: june('02 15:00'), wait: 'pending' }])
    expect(after).toMatchObject({ state: 'running', dueAt: june('02 18:00') })
  })

  test('trap 5: a changed policy keeps earlier pauses', () => {
    const paused = pauseClock(start(), june('02 11:00'), 'pending', calendars).clock
    const resumed = resumeClock(paused, june('02 12:00'), calendars).clock
    const { clock } = recomputeClock(resumed, aim({ term: hours(6) }), null, june('02 13:00'), calendars)
    expect(clock.dueAt).toBe(june('02 17:00'))
  })

  test('4.1 days are not hours: two working days pause and go on', () => {
    const clock = start({ term: { amount: 2, unit: 'business_day' } })
    const { dueAt } = clock
    expect(dueAt).toBe(june('04 10:00'))
    const paused = pauseClock(clock, june('03 10:00'), 'pending', calendars).clock
    expect(resumeClock(paused, june('05 10:00'), calendars).clock.dueAt).toBe(june('06 10:00'))
  })
})

describe('4.3 changes recompute what is open and leave history', () => {
  test('trap 10: a shorter policy aims the open clock anew, and nothing left of the old target fires', () => {
    const { clock, events } = recomputeClock(
      start(),
      aim({ term: hours(2) }),
      null,
      june('02 11:00'),
      calendars,
    )
    expect(clock.dueAt).toBe(june('02 12:00'))
    expect(types(events)).toEqual(['clock.retargeted'])
    const over = reachTime(clock, june('02 20:00'))
    expect(types(over.events)).toEqual(['clock.warned', 'clock.warned', 'clock.warned', 'clock.breached'])
    expect(over.events.at(-1)).toMatchObject({ at: june('02 12:00'), lateByMs: 8 * hour })
  })

  test('4.3 a target already passed when it is set is late from that moment, not before', () => {
    const { clock } = recomputeClock(start(), aim({ term: hours(1) }), null, june('02 13:00'), calendars)
    expect(clock.dueAt).toBe(june('02 11:00'))
    const breach = reachTime(clock, june('02 13:00')).events.at(-1)
    expect(breach).toEqual({
      type: 'clock.breached',
      clockId: 'clk_1',
      kind: 'resolution',
      at: june('02 13:00'),
      lateByMs: 0,
    })
  })

  test('trap 10: another calendar counts from now on; what was counted stays counted', () => {
    const moved = aim({ calendarId: 'lima', calendarVersion: 1 })
    const { clock } = recomputeClock(start(), moved, null, june('02 12:00'), calendars)
    expect(clock.dueAt).toBe(june('02 18:00'))
    expect(usedMs(clock, calendars, june('02 17:00'))).toBe(3 * hour)
  })

  test('trap 10: an edited calendar reaches the open clock', () => {
    const clock = start({ term: hours(20) })
    expect(clock.dueAt).toBe(june('04 12:00'))
    const edited = recomputeClock(
      clock,
      aim({ term: hours(20), calendarVersion: 2 }),
      null,
      june('03 10:00'),
      calendars,
    )
    expect(edited.clock.dueAt).toBe(june('05 12:00'))
  })

  test('4.3 a breached clock and an ended one are history', () => {
    const breached = reachTime(start(), june('02 20:00')).clock
    const met = meetClock(start(), june('02 11:00'), calendars).clock
    for (const clock of [breached, met]) {
      expect(recomputeClock(clock, aim({ term: hours(40) }), null, june('03 10:00'), calendars)).toEqual({
        clock,
        events: [],
      })
    }
  })

  test('trap 18: the same policy again changes nothing', () => {
    const clock = start()
    expect(recomputeClock(clock, aim(), null, june('02 11:00'), calendars)).toEqual({ clock, events: [] })
  })

  test('4.3 a policy that pauses on what the ticket waits for pauses it at once', () => {
    const clock = start({ pausesOn: [] })
    const step = recomputeClock(clock, aim(), 'pending', june('02 11:00'), calendars)
    expect(step.clock).toMatchObject({ state: 'paused', dueAt: null })
  })

  test('trap 17: an instant set by hand warns and breaches, and takes the old late mark away', () => {
    const late = reachTime(start(), june('02 15:00')).clock
    expect(late.breachedAt).toBe(june('02 14:00'))
    const { clock } = setDueByHand(late, june('03 12:00'), june('02 15:00'), calendars)
    expect(clock).toMatchObject({ breachedAt: null, warnedAt: {}, dueAt: june('03 12:00') })
    expect(types(reachTime(clock, june('03 12:00')).events)).toEqual([
      'clock.warned',
      'clock.warned',
      'clock.warned',
      'clock.breached',
    ])
    expect(nextFiring(clock)?.at).toBe(june('02 18:00'))
  })

  test('trap 17: a policy that changes later does not take back what a person set', () => {
    const { clock } = setDueByHand(start(), june('03 12:00'), june('02 11:00'), calendars)
    expect(
      recomputeClock(clock, aim({ term: hours(1) }), null, june('02 11:30'), calendars).clock.dueAt,
    ).toBe(june('03 12:00'))
  })
})

describe('4.5 warnings and breach fire once, at their instant', () => {
  test('4.5 in due order, each once, marked with how late', () => {
    const first = reachTime(start(), june('02 12:00'))
    expect(first.events).toEqual([
      expect.objectContaining({ type: 'clock.warned', percent: 50, lateByMs: 0 }),
    ])
    const later = reachTime(first.clock, june('02 14:00'))
    expect(later.events).toHaveLength(3)
    expect(reachTime(later.clock, june('30 12:00')).events).toEqual([])
  })

  test('trap 6: nothing breaches while paused, however long', () => {
    const paused = pauseClock(start(), june('02 13:00'), 'on_hold', calendars).clock
    expect(reachTime(paused, june('30 12:00')).events).toEqual([])
    expect(nextFiring(paused)).toBeNull()
  })

  test('trap 6: a breach that came before the pause is told, though nobody had noticed', () => {
    const { events, clock } = pauseClock(start(), june('02 15:00'), 'pending', calendars)
    expect(events.find((event) => event.type === 'clock.breached')).toMatchObject({
      at: june('02 14:00'),
      lateByMs: hour,
    })
    expect(clock.state).toBe('paused')
  })

  test('trap 12: what fires keeps the hours that the screen shows: nothing on a night or a weekend', () => {
    const clock = start({ from: june('06 17:00') })
    const { steps } = explainClock(clock, calendars, june('07 12:00'))
    expect(steps).toContainEqual(expect.objectContaining({ step: 'counted', ms: hour }))
    expect(steps.at(-1)).toEqual({ step: 'due', at: nextFiringOf(clock, 'breach') })
    expect(reachTime(clock, june('09 08:59')).events).toEqual([])
    expect(types(reachTime(clock, june('09 12:00')).events)).toContain('clock.breached')
  })

  test('trap 8: a clock that was cancelled or met says nothing any more', () => {
    const cancelled = cancelClock(start(), june('02 11:00'), 'merged').clock
    const met = meetClock(start(), june('02 11:00'), calendars).clock
    expect(reachTime(cancelled, june('30 10:00')).events).toEqual([])
    expect(reachTime(met, june('30 10:00')).events).toEqual([])
  })

  test('trap 14: a warning never lies at the due instant, at creation or at midnight', () => {
    const { warnDueAt, startedAt, dueAt } = start({ from: june('02 16:00') })
    expect(Object.values(warnDueAt)).toEqual([june('02 18:00'), june('03 10:00'), june('03 10:36')])
    expect([startedAt, dueAt]).toEqual([june('02 16:00'), june('03 11:00')])
  })
})

describe('4.4 the time of the message counts', () => {
  test('trap 19: a message fetched late, written in time, meets the clock in time and lifts the breach', () => {
    const late = reachTime(start(), june('02 16:00')).clock
    const { clock, events } = meetClock(late, june('02 13:30'), calendars)
    expect(types(events)).toEqual(['clock.breach_lifted', 'clock.met'])
    expect(clock).toMatchObject({ breachedAt: null, metAt: june('02 13:30') })
  })

  test('trap 19: a message written late meets it late, even when nobody had noticed the breach', () => {
    const { clock, events } = meetClock(start(), june('02 14:01'), calendars)
    expect(clock.breachedAt).toBe(june('02 14:00'))
    expect(events.at(-1)).toMatchObject({ type: 'clock.met', inTime: false })
  })

  test('4.4 exactly at its due instant is in time; a message older than the clock is none of its business', () => {
    expect(meetClock(start(), june('02 14:00'), calendars).events.at(-1)).toMatchObject({ inTime: true })
    const clock = start()
    expect(meetClock(clock, june('02 09:59'), calendars)).toEqual({ clock, events: [] })
  })
})

describe('4.2 a clock explains itself from its ledger', () => {
  test('4.2 what was counted, what was paused, what is left', () => {
    const paused = pauseClock(start(), june('02 11:00'), 'pending', calendars).clock
    const clock = resumeClock(paused, june('02 13:00'), calendars).clock
    const { steps, dueAt } = explainClock(clock, calendars, june('02 14:00'))
    expect(dueAt).toBe(june('02 16:00'))
    expect(steps).toEqual([
      { step: 'target', term: hours(4), calendarId: 'madrid', from: june('02 10:00'), reason: 'started' },
      { step: 'counted', from: june('02 10:00'), to: june('02 11:00'), ms: hour, calendarId: 'madrid' },
      { step: 'paused', from: june('02 11:00'), to: june('02 13:00'), ms: 2 * hour, reason: 'pending' },
      { step: 'counted', from: june('02 13:00'), to: june('02 14:00'), ms: hour, calendarId: 'madrid' },
      { step: 'remaining', ms: 2 * hour, from: june('02 14:00'), calendarId: 'madrid' },
      { step: 'due', at: june('02 16:00') },
    ])
  })

  test('4.2 at a past instant it says what was known then', () => {
    const paused = pauseClock(start(), june('02 11:00'), 'pending', calendars).clock
    const resumed = resumeClock(paused, june('02 13:00'), calendars).clock
    const clock = recomputeClock(resumed, aim({ term: hours(8) }), null, june('02 13:30'), calendars).clock
    expect(explainClock(clock, calendars, june('02 10:30')).dueAt).toBe(june('02 14:00'))
    expect(explainClock(clock, calendars, june('02 12:00')).dueAt).toBeNull()
    expect(explainClock(clock, calendars, june('02 13:15')).dueAt).toBe(june('02 16:00'))
    expect(explainClock(clock, calendars, june('02 14:00')).dueAt).toBe(clock.dueAt)
  })

  test('interface: plenty, soon from half, now from three quarters or under 45 minutes, late; rest when nothing runs', () => {
    const clock = start()
    const states = ['02 11:00', '02 12:00', '02 13:00', '02 14:00'].map((at) =>
      clockTimeState(clock, calendars, june(at)),
    )
    expect(states).toEqual(['plenty', 'soon', 'now', 'late'])
    expect(
      clockTimeState(
        pauseClock(clock, june('02 11:00'), 'pending', calendars).clock,
        calendars,
        june('02 12:00'),
      ),
    ).toBe('rest')
    expect(remainingMs(clock, calendars, june('02 15:00'))).toBe(-hour)
  })
})
