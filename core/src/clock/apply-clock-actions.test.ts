import { expect, test } from 'vitest'
import { applyClockActions, type ClockActionFacts } from './apply-clock-actions.ts'
import type { ClockAction } from './clock-action.ts'
import { aStart, calendars, june } from './clock-fixture.ts'
import { startClock } from './clock-commands.ts'
import { statutoryClocks } from './statutory.ts'
import { STATUTORY_TABLE } from './statutory-table.ts'

let ids = 0
const facts: ClockActionFacts = { calendars, policyClocks: [], waits: [], newId: () => `clk_${(ids += 1)}` }
const subject = { kind: 'ticket' as const, id: 'tkt_1' }
const clock = (change = {}) => startClock('clk_0', aStart(change), [], calendars).clock

test('4.3 a clock of its kind that runs already is not begun again', () => {
  const running = clock()
  const { changed } = applyClockActions([running], [{ do: 'start', start: aStart() }], facts)
  expect(changed).toEqual([])
  const again: ClockAction[] = [
    { do: 'cancel', subject, kinds: ['resolution'], at: june('02 10:30'), reason: 'anew' },
    { do: 'start', start: aStart({ from: june('02 10:30') }) },
  ]
  expect(applyClockActions([running], again, facts).changed.map(({ state }) => state)).toEqual([
    'cancelled',
    'running',
  ])
})

test('4.6 a duty is met by what it asks for: an acknowledgement does not meet the duty to answer', () => {
  const at = { sentAt: june('02 10:00'), receivedAt: june('02 10:00'), registeredAt: june('02 10:00') }
  const dutyIds = ['au.financial_services.acknowledge', 'au.financial_services.final_response']
  const duties = statutoryClocks(STATUTORY_TABLE, {
    dutyIds,
    subject,
    cycle: 1,
    ...at,
    calendarId: null,
    calendarVersion: null,
  })
  const begun = applyClockActions(
    [],
    duties.map(({ start }) => ({ do: 'start', start })),
    facts,
  ).changed
  expect(begun).toHaveLength(2)
  const met = applyClockActions(
    begun,
    [{ do: 'meet_duties', subject, duties: ['acknowledge'], at: june('02 11:00') }],
    facts,
  )
  expect(met.changed.map(({ policyVersionId }) => policyVersionId)).toEqual([
    'au.financial_services.acknowledge',
  ])
})

test('trap 17: set by hand through an action, its warnings begin anew', () => {
  const running = clock()
  const set: ClockAction = {
    do: 'set_due',
    subject,
    kinds: ['resolution'],
    dueAt: june('04 10:00'),
    at: june('02 11:00'),
  }
  expect(applyClockActions([running], [set], facts).changed).toMatchObject([
    { dueAt: june('04 10:00'), warnedAt: {} },
  ])
})

test('other subjects are left alone', () => {
  const other = clock({ subject: { kind: 'ticket', id: 'tkt_2' } })
  const all: ClockAction[] = [
    { do: 'follow_status', subject, wait: 'pending', at: june('02 11:00') },
    { do: 'meet', subject, kinds: ['resolution'], at: june('02 11:00') },
    { do: 'cancel', subject, kinds: null, at: june('02 11:00'), reason: 'closed' },
  ]
  expect(applyClockActions([other], all, facts)).toEqual({ changed: [], events: [] })
})
