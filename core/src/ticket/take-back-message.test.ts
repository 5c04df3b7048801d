import fc from 'fast-check'
import { expect, test } from 'vitest'
import { june } from '#core/clock/clock-fixture.ts'
import { explainClock } from '#core/clock/explain-clock.ts'
import type { CountedMessage } from '#core/clock/what-counts.ts'
import { hour, instant, minute, second, type Instant } from '#core/time/instant.ts'
import { clockOf, give, tick, withTicket, type Desk } from './desk-fixture.ts'
import { aMessage } from './ticket-fixture.ts'
import type { TicketCommand, TicketState } from './ticket.ts'

type Next = Extract<TicketCommand, { do: 'send_message' }>['next']

const now = (desk: Desk) => desk.tickets.get('tkt_1')!
const say = (desk: Desk, at: Instant, next: Next = 'stay', change: Partial<CountedMessage> = {}) => {
  const was = now(desk)
  const message = aMessage('outbound', at, change)
  expect(give(desk, 'tkt_1', { do: 'send_message', message, next }, at)).toBeNull()
  return { was, at, asOf: now(desk).asOf, message }
}
const hear = (desk: Desk, at: Instant) =>
  give(
    desk,
    'tkt_1',
    { do: 'receive_message', message: aMessage('inbound', at), realAnswer: true, bounce: false },
    at,
  )
const takeBack = (
  desk: Desk,
  { was, at, asOf }: { was: TicketState; at: Instant; asOf: number },
  when: Instant,
  later: CountedMessage[] = [],
) => {
  tick(desk, when)
  const untouched = now(desk).asOf === asOf
  expect(give(desk, 'tkt_1', { do: 'take_back_message', at, was, untouched, later }, when)).toBeNull()
}
const running = (desk: Desk) =>
  desk.clocks
    .filter(({ state }) => state === 'running' || state === 'paused')
    .map(({ kind, state, dueAt, warnDueAt, warnedAt }) => ({ kind, state, dueAt, warnDueAt, warnedAt }))

test('4.4 a message that is taken back met nothing: the first response is due when it was, and breaches once', () => {
  const desk = withTicket()
  const before = running(desk)
  const sent = say(desk, june('02 10:59'))
  takeBack(desk, sent, instant(june('02 10:59') + 8 * second))
  expect(running(desk).map(({ kind, dueAt }) => [kind, dueAt])).toEqual(
    before.map(({ kind, dueAt }) => [kind, dueAt]),
  )
  tick(desk, june('02 12:00'))
  tick(desk, june('02 13:00'))
  const breaches = desk.events.filter((event) => event.type === 'clock.breached')
  expect(breaches).toMatchObject([{ kind: 'first_response', at: june('02 11:00') }])
})

test('4.2 the ledger only grows: its stretches touch, and it says that the end was taken back', () => {
  const desk = withTicket()
  takeBack(desk, say(desk, june('02 10:20')), instant(june('02 10:20') + 8 * second))
  const clock = clockOf(desk, 'first_response')!
  expect(clock.segments.map(({ from, to, kind, reason }) => [from, to, kind, reason])).toEqual([
    [june('02 10:00'), june('02 10:20'), 'running', 'started'],
    [june('02 10:20'), null, 'running', 'taken_back'],
  ])
  expect(explainClock(clock, desk.calendars, june('02 10:30')).dueAt).toBe(clock.dueAt)
})

test('4.5 what was due while it was met fires afterwards, once, at its instant', () => {
  const desk = withTicket()
  const at = instant(june('02 11:00') - 5 * second)
  takeBack(desk, say(desk, at), instant(at + 9 * second))
  tick(desk, instant(at + 9 * second))
  const events = desk.events.filter((event) => event.type === 'clock.breached')
  expect(events).toMatchObject([{ kind: 'first_response', at: june('02 11:00'), lateByMs: 4 * second }])
})

test('trap 8: who resolved the ticket meanwhile is not undone, and nothing of it runs', () => {
  const desk = withTicket()
  const sent = say(desk, june('02 10:20'))
  give(desk, 'tkt_1', { do: 'resolve' }, instant(june('02 10:20') + second))
  takeBack(desk, sent, instant(june('02 10:20') + 5 * second))
  expect(now(desk)).toMatchObject({ status: 'resolved', acknowledgedAt: null, unansweredSince: null })
  expect(running(desk)).toEqual([])
  expect(clockOf(desk, 'first_response')?.state).toBe('cancelled')
  expect(tick(desk, june('30 10:00'))).toEqual([])
})

test('4.4 what a person said since stands: it is what met the clocks', () => {
  const desk = withTicket()
  const sent = say(desk, june('02 10:20'))
  const other = say(desk, instant(june('02 10:20') + 3 * second))
  takeBack(desk, sent, instant(june('02 10:20') + 5 * second), [other.message])
  expect(clockOf(desk, 'first_response')).toMatchObject({ state: 'met', metAt: other.at })
  expect(now(desk)).toMatchObject({ unansweredSince: null, acknowledgedAt: other.at })
})

test('trap 9: a next response that began only because of it gives way to the first response that runs again', () => {
  const desk = withTicket()
  const sent = say(desk, june('02 10:20'))
  hear(desk, instant(june('02 10:20') + 3 * second))
  expect(clockOf(desk, 'next_response')?.state).toBe('running')
  takeBack(desk, sent, instant(june('02 10:20') + 5 * second))
  expect(clockOf(desk, 'next_response')?.state).toBe('cancelled')
  expect(clockOf(desk, 'first_response')?.state).toBe('running')
  expect(now(desk).unansweredSince).toBe(june('02 10:00'))
})

const arbSteps = fc.record({
  before: fc.array(fc.constantFrom('say', 'acknowledge', 'hear'), { maxLength: 4 }),
  next: fc.constantFrom<Next>('stay', 'open', 'resolve'),
  substance: fc.boolean(),
  heldMs: fc.integer({ min: 0, max: 20_000 }),
})

test('4.4 a message taken back leaves what a ticket owes as if it had never been said', () => {
  fc.assert(
    fc.property(arbSteps, ({ before, next, substance, heldMs }) => {
      const [desk, other] = [withTicket(), withTicket()]
      let at = june('02 10:00')
      const both = (act: (desk: Desk) => unknown) => [desk, other].forEach(act)
      for (const step of before) {
        at = instant(at + 17 * minute)
        both((one) => tick(one, at))
        if (step === 'hear') both((one) => hear(one, at))
        else both((one) => say(one, at, 'stay', { substance: step === 'say' }))
      }
      at = instant(at + 10 * minute)
      both((one) => tick(one, at))
      const sent = say(desk, at, next, { substance })
      const when = instant(at + heldMs)
      takeBack(desk, sent, when)
      both((one) => tick(one, when))
      expect(running(desk)).toEqual(running(other))
      const { asOf: _, ...state } = now(desk)
      expect(now(other)).toMatchObject(state)
      both((one) => tick(one, instant(at + 9 * hour)))
      const fired = (one: Desk) =>
        one.events.flatMap((event) =>
          event.type === 'clock.warned' || event.type === 'clock.breached' ? [[event.kind, event.at]] : [],
        )
      expect(fired(desk)).toEqual(fired(other))
    }),
  )
})
