import { describe, expect, test } from 'vitest'
import { june } from '#core/clock/clock-fixture.ts'
import { remainingMs } from '#core/clock/ledger.ts'
import { arrive, clockOf, give, states, tick, withTicket } from './desk-fixture.ts'
import { aTicket, received, sent } from './ticket-fixture.ts'
import type { TicketCommand } from './ticket.ts'

const hour = 3_600_000

describe('4.3 the end is the end', () => {
  const over: [string, TicketCommand[]][] = [
    ['resolved', [{ do: 'resolve' }]],
    ['closed', [{ do: 'resolve' }, { do: 'close' }]],
    [
      'merged',
      [
        {
          do: 'merge_into',
          target: { id: 'tkt_2', status: 'resolved', mergedIntoId: null },
        },
      ],
    ],
  ]
  test.each(over)('trap 8: a %s ticket never warns or breaches', (_, commands) => {
    const desk = withTicket()
    give(desk, 'tkt_1', received('02 10:05'), june('02 10:05'))
    for (const command of commands) expect(give(desk, 'tkt_1', command, june('02 10:20'))).toBeNull()
    expect(tick(desk, june('30 10:00'))).toEqual([])
  })

  test('trap 8: an imported ticket never warns or breaches, until the customer writes here', () => {
    const desk = withTicket({ imported: true })
    give(desk, 'tkt_1', { do: 'set_priority', priority: 'urgent' }, june('02 11:00'))
    give(desk, 'tkt_1', { do: 'set_status', status: 'pending' }, june('02 11:00'))
    expect(desk.clocks).toEqual([])
    give(desk, 'tkt_1', received('03 10:00'), june('03 10:00'))
    expect(clockOf(desk, 'resolution')?.dueAt).toBe(june('04 10:00'))
  })

  test.each([
    { into: true, from: true, isImported: true },
    { into: true, from: false, isImported: false },
    { into: false, from: true, isImported: false },
  ])('trap 8: a merge keeps a ticket imported only where both are: %o', ({ into, from, isImported }) => {
    const desk = withTicket({ imported: into })
    const absorbed = { id: 'tkt_2', unansweredSince: null, imported: from }
    expect(give(desk, 'tkt_1', { do: 'absorb', from: absorbed }, june('02 12:00'))).toBeNull()
    expect(desk.tickets.get('tkt_1')?.imported).toBe(isImported)
  })

  test('trap 11: resolved without an answer leaves no response clock running', () => {
    const desk = withTicket()
    give(desk, 'tkt_1', { do: 'resolve' }, june('02 10:30'))
    expect(states(desk)).toEqual({
      first_response: 'cancelled',
      first_answer: 'cancelled',
      resolution: 'met',
    })
  })

  test('trap 7: reopened, it gets a new resolution, not overdue, and no first response; the first life stays', () => {
    const desk = withTicket()
    give(desk, 'tkt_1', sent('02 11:00', {}, 'resolve'), june('02 11:00'))
    give(desk, 'tkt_1', received('10 10:00'), june('10 10:00'))
    const resolutions = desk.clocks.filter(({ kind }) => kind === 'resolution')
    expect(resolutions).toMatchObject([
      { cycle: 1, state: 'met', metAt: june('02 11:00') },
      { cycle: 2, state: 'running', startedAt: june('10 10:00'), dueAt: june('11 10:00') },
    ])
    expect(remainingMs(resolutions[1]!, desk.calendars, june('10 10:00'))).toBe(9 * hour)
    expect(desk.clocks.filter(({ kind }) => kind === 'first_response')).toHaveLength(1)
    give(desk, 'tkt_1', { do: 'resolve' }, june('10 12:00'))
    give(desk, 'tkt_1', received('12 10:00'), june('12 10:00'))
    expect(clockOf(desk, 'resolution')).toMatchObject({ cycle: 3, startedAt: june('12 10:00') })
    expect(desk.tickets.get('tkt_1')?.reopenings).toBe(2)
  })

  test('1.7 within 14 days a real answer reopens, later it needs a new ticket, "Thanks" and automatic mail never do', () => {
    const at = (day: string, message = {}, answer = {}) => {
      const desk = withTicket()
      give(desk, 'tkt_1', sent('02 11:00', {}, 'resolve'), june('02 11:00'))
      give(desk, 'tkt_1', received(`${day} 10:00`, message, answer), june(`${day} 10:00`))
      return [
        desk.tickets.get('tkt_1')?.status,
        desk.events.some(({ type }) => type === 'ticket.follow_up_needed'),
      ]
    }
    expect(at('16')).toEqual(['open', false])
    expect(at('17')).toEqual(['resolved', true])
    expect(at('03', {}, { realAnswer: false })).toEqual(['resolved', false])
    expect(at('03', { author: 'automatic' })).toEqual(['resolved', false])
  })

  test('1.3 a bounce reopens and names the owner to be told', () => {
    const desk = withTicket()
    give(desk, 'tkt_1', sent('02 11:00', {}, 'resolve'), june('02 11:00'))
    give(desk, 'tkt_1', received('02 11:01', { author: 'automatic' }, { bounce: true }), june('02 11:01'))
    expect(desk.tickets.get('tkt_1')?.status).toBe('open')
    expect(desk.events).toContainEqual({ ticketId: 'tkt_1', type: 'ticket.bounced', ownerMemberId: 'mem_1' })
  })

  test('2.3, 5.7 what is still owed keeps a ticket from being resolved', () => {
    const desk = withTicket()
    const refusal = give(desk, 'tkt_1', { do: 'resolve' }, june('02 11:00'), { openCommitmentIds: ['com_1'] })
    expect(refusal?.code).toBe('ticket.commitments_open')
    expect(
      give(desk, 'tkt_1', { do: 'resolve' }, june('02 11:00'), { openEscalationIds: ['esc_1'] })?.code,
    ).toBe('ticket.escalations_open')
  })
})

describe('1.7 merge', () => {
  test('1.7 the stricter clock of each kind lives on, with its ledger', () => {
    const desk = withTicket()
    arrive(desk, aTicket({ id: 'tkt_2', number: 2, createdAt: june('02 12:00') }), june('02 12:00'))
    const target = desk.tickets.get('tkt_2')!
    give(desk, 'tkt_1', { do: 'merge_into', target }, june('02 12:30'))
    give(
      desk,
      'tkt_2',
      { do: 'absorb', from: { id: 'tkt_1', unansweredSince: june('02 10:00'), imported: false } },
      june('02 12:30'),
    )
    const living = desk.clocks.filter(({ subject, state }) => subject.id === 'tkt_2' && state === 'running')
    expect(living.map(({ kind, dueAt }) => [kind, dueAt])).toContainEqual(['resolution', june('03 10:00')])
    expect(living).toHaveLength(3)
    expect(desk.clocks.filter(({ subject, state }) => subject.id === 'tkt_1' && state === 'running')).toEqual(
      [],
    )
    expect(desk.tickets.get('tkt_2')?.unansweredSince).toBe(june('02 10:00'))
  })

  test('trap 34: a merged ticket takes no command; it names the living one', () => {
    const desk = withTicket()
    const target = { id: 'tkt_2', status: 'open' as const, mergedIntoId: null }
    give(desk, 'tkt_1', { do: 'merge_into', target }, june('02 12:30'))
    expect(give(desk, 'tkt_1', received('02 13:00'), june('02 13:00'))).toEqual({
      code: 'ticket.merged',
      params: { intoId: 'tkt_2' },
    })
  })
})
