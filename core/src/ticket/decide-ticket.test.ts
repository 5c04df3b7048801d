import { describe, expect, test } from 'vitest'
import { june } from '#core/clock/clock-fixture.ts'
import { usedMs } from '#core/clock/ledger.ts'
import { aDesk, arrive, clockOf, give, states, tick, withTicket } from './desk-fixture.ts'
import { aMessage, aTicket, policyClocks, received, sent } from './ticket-fixture.ts'

const hour = 3_600_000

describe('2.1 and 4.4 what meets which clock', () => {
  test('2.1 a full acknowledgement meets first_response and nothing else', () => {
    const desk = withTicket()
    give(desk, 'tkt_1', sent('02 10:30', { substance: false }), june('02 10:30'))
    expect(states(desk)).toEqual({ first_response: 'met', first_answer: 'running', resolution: 'running' })
  })

  test('2.1 an acknowledgement without the next update does not meet it, unless the workspace allows less', () => {
    const lacking = { acknowledgement: { matters: true, working: true, when: false }, substance: false }
    const strict = withTicket()
    give(strict, 'tkt_1', sent('02 10:30', lacking), june('02 10:30'))
    expect(clockOf(strict, 'first_response')?.state).toBe('running')
    const mild = withTicket()
    give(mild, 'tkt_1', sent('02 10:30', lacking), june('02 10:30'), { firstResponseNeeds: 'person' })
    expect(clockOf(mild, 'first_response')?.state).toBe('met')
  })

  test('trap 11: an automatic receipt, a bot and a note meet nothing', () => {
    const desk = withTicket()
    give(desk, 'tkt_1', sent('02 10:01', { author: 'automatic' }), june('02 10:01'))
    give(desk, 'tkt_1', sent('02 10:02', { author: 'bot' }), june('02 10:02'))
    give(
      desk,
      'tkt_1',
      { do: 'send_message', message: aMessage('note', june('02 10:03')), next: 'stay' },
      june('02 10:03'),
    )
    expect(states(desk)).toEqual({
      first_response: 'running',
      first_answer: 'running',
      resolution: 'running',
    })
  })

  test('trap 11: the customer starts next_response, from the oldest unanswered message; any public answer meets it', () => {
    const desk = withTicket()
    give(desk, 'tkt_1', sent('02 10:30'), june('02 10:30'))
    give(desk, 'tkt_1', received('02 11:00'), june('02 11:00'))
    give(desk, 'tkt_1', received('02 12:00'), june('02 12:00'))
    expect(clockOf(desk, 'next_response')?.dueAt).toBe(june('02 13:00'))
    give(desk, 'tkt_1', sent('02 12:30', { substance: false, acknowledgement: {} }), june('02 12:30'))
    expect(clockOf(desk, 'next_response')).toMatchObject({ state: 'met', metAt: june('02 12:30') })
  })

  test('trap 9: a short next_response does not replace a first_response that still runs', () => {
    const desk = withTicket()
    give(desk, 'tkt_1', received('02 10:10'), june('02 10:10'))
    expect(clockOf(desk, 'next_response')).toBeUndefined()
    expect(clockOf(desk, 'first_response')?.dueAt).toBe(june('02 11:00'))
  })

  test('trap 19: a ticket fetched late is late from when it was written', () => {
    const desk = aDesk()
    arrive(desk, aTicket({ createdAt: june('02 10:00') }), june('02 16:00'))
    const breach = tick(desk, june('02 16:00')).find(({ type }) => type === 'clock.breached')
    expect(breach).toMatchObject({ kind: 'first_response', at: june('02 11:00'), lateByMs: 5 * hour })
  })

  test('trap 19: a mail fetched late starts next_response when it was written', () => {
    const desk = withTicket()
    give(desk, 'tkt_1', sent('02 10:30'), june('02 10:30'))
    give(desk, 'tkt_1', received('02 11:00'), june('02 15:00'))
    expect(clockOf(desk, 'next_response')?.dueAt).toBe(june('02 13:00'))
  })
})

describe('4.1 statuses pause clocks', () => {
  test('trap 3: pending for two days takes nothing from the resolution', () => {
    const desk = withTicket()
    give(desk, 'tkt_1', { do: 'set_status', status: 'pending' }, june('02 12:00'))
    give(desk, 'tkt_1', { do: 'set_status', status: 'on_hold' }, june('03 12:00'))
    give(desk, 'tkt_1', { do: 'set_status', status: 'open' }, june('04 12:00'))
    expect(clockOf(desk, 'resolution')?.dueAt).toBe(june('05 10:00'))
  })

  test('trap 4: pending and resolved in one step', () => {
    const desk = withTicket()
    give(desk, 'tkt_1', { do: 'set_status', status: 'pending' }, june('02 12:00'))
    give(desk, 'tkt_1', { do: 'resolve' }, june('30 12:00'))
    const clock = clockOf(desk, 'resolution')!
    expect(usedMs(clock, desk.calendars, june('30 12:00'))).toBe(2 * hour)
    expect(clock).toMatchObject({ state: 'met', breachedAt: null })
  })

  test('trap 5: a policy that comes during a pause knows it', () => {
    const desk = aDesk({ policy: [] })
    arrive(desk, aTicket(), june('02 10:00'))
    give(desk, 'tkt_1', { do: 'set_status', status: 'pending' }, june('02 12:00'))
    desk.policy = policyClocks()
    give(desk, 'tkt_1', { do: 'set_priority', priority: 'high' }, june('03 12:00'))
    expect(clockOf(desk, 'resolution')).toMatchObject({ state: 'paused', dueAt: null })
    give(desk, 'tkt_1', { do: 'set_status', status: 'open' }, june('03 12:00'))
    expect(clockOf(desk, 'resolution')?.dueAt).toBe(june('04 10:00'))
  })

  test('a real answer of the customer opens a pending ticket, "Thanks" does not', () => {
    const desk = withTicket()
    give(desk, 'tkt_1', sent('02 10:30', {}, 'pending'), june('02 10:30'))
    give(desk, 'tkt_1', received('02 11:00', {}, { realAnswer: false }), june('02 11:00'))
    expect(desk.tickets.get('tkt_1')?.status).toBe('pending')
    give(desk, 'tkt_1', received('02 12:00'), june('02 12:00'))
    expect(desk.tickets.get('tkt_1')?.status).toBe('open')
  })
})

describe('4.3 priority, topic and team aim clocks anew', () => {
  test('trap 10: another priority, another target', () => {
    const desk = withTicket()
    desk.policy = policyClocks({ term: { amount: 3, unit: 'business_hour' }, policyVersionId: 'pol_2' })
    give(desk, 'tkt_1', { do: 'set_priority', priority: 'urgent' }, june('02 10:30'))
    expect(clockOf(desk, 'resolution')?.dueAt).toBe(june('02 13:00'))
  })

  test('trap 10: a policy that is gone takes its clocks with it', () => {
    const desk = withTicket()
    desk.policy = []
    give(desk, 'tkt_1', { do: 'set_topic', topicId: 'top_2' }, june('02 10:30'))
    expect(tick(desk, june('30 10:00'))).toEqual([])
  })

  test('trap 18: assigned to a colleague of the same team, no clock restarts', () => {
    const desk = withTicket()
    const before = desk.clocks
    give(desk, 'tkt_1', { do: 'assign', teamId: 'team_1', memberId: 'mem_2', level: 1 }, june('02 10:20'))
    expect(desk.clocks).toEqual(before)
  })

  test('trap 25: both teams stay in the history, and a disabled team is not given anything', () => {
    const desk = withTicket()
    give(desk, 'tkt_1', { do: 'assign', teamId: 'team_2', memberId: null, level: 2 }, june('02 10:20'))
    expect(desk.events.at(-1)).toMatchObject({
      type: 'ticket.assigned',
      fromTeamId: 'team_1',
      toTeamId: 'team_2',
      fromMemberId: 'mem_1',
    })
    const refusal = give(
      desk,
      'tkt_1',
      { do: 'assign', teamId: 'team_3', memberId: null, level: 1 },
      june('02 11:00'),
      { teamEnabled: () => false },
    )
    expect(refusal?.code).toBe('ticket.team_disabled')
  })

  test('5.7 what was decided on an older view is refused', () => {
    const desk = withTicket()
    give(desk, 'tkt_1', { do: 'set_priority', priority: 'high' }, june('02 10:30'))
    expect(
      give(desk, 'tkt_1', { do: 'set_priority', priority: 'low', asOf: 1 }, june('02 10:31'))?.code,
    ).toBe('ticket.moved_on')
  })
})
