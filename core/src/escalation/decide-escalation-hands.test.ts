import { describe, expect, test } from 'vitest'
import { june } from '#core/clock/clock-fixture.ts'
import { escalationFacts, handover, reach, requested, take, type Run } from './escalation-fixture.ts'
import { nextDue } from './next-due.ts'

const types = (run: Run) => run.events.map(({ type }) => type)
const acknowledged = () => take(requested(), { do: 'acknowledge', memberId: 'ana' }, june('02 10:10'))

describe('5.6 and 5.7 hands', () => {
  test('5.7 who acknowledges becomes owner; the first agent follows and learns the outcome', () => {
    const run = acknowledged()
    expect(run.state).toMatchObject({
      state: 'acknowledged',
      ownerMemberId: 'ana',
      firstOwnerMemberId: 'agent',
      ackDueAt: null,
    })
    const resolved = take(run, { do: 'resolve', memberId: 'ana', outcome: 'Refunded' }, june('02 11:00'))
    expect(resolved.events[0]).toMatchObject({ type: 'escalation.resolved', learnerIds: ['agent'] })
  })

  test('trap 23: an acknowledgement stops what is under way to everybody told, and nothing climbs after it', () => {
    const facts = escalationFacts({ onDuty: [['ana', 'alex'], ['ben'], ['cara']] })
    const run = take(requested(facts), { do: 'acknowledge', memberId: 'ana' }, june('02 10:10'), facts)
    expect(run.events).toContainEqual({
      escalationId: 'esc_1',
      type: 'escalation.notifications_stopped',
      memberIds: ['ana', 'alex'],
    })
    expect(reach(run, june('02 18:00'), facts).events).toEqual([])
  })

  test('5.7 two people acknowledge: the second is told who has it; the same twice is once', () => {
    const run = acknowledged()
    expect(() => take(run, { do: 'acknowledge', memberId: 'ben' }, june('02 10:11'))).toThrow(
      'escalation.acknowledged_already',
    )
    expect(take(run, { do: 'acknowledge', memberId: 'ana' }, june('02 10:11')).state).toBe(run.state)
  })

  test('5.7 two clicks cannot climb two steps', () => {
    const run = requested()
    const climb = {
      do: 'climb' as const,
      memberId: 'agent',
      asOf: run.state.revision,
      reason: 'No time to lose',
    }
    const next = take(run, climb, june('02 10:05'))
    expect(next.state.step).toBe(1)
    expect(() => take(next, climb, june('02 10:05'))).toThrow('escalation.moved_on')
  })

  test('trap 22: an acknowledgement without progress expires on the next working day and is asked again, once', () => {
    const run = acknowledged()
    expect(nextDue(run.state)).toEqual({ at: june('03 18:00'), what: 'acknowledgement_expiry' })
    const again = reach(run, june('03 18:00'))
    expect(types(again)).toEqual(['escalation.acknowledgement_expired', 'escalation.step_told'])
    expect(again.state).toMatchObject({
      state: 'requested',
      step: 0,
      ownerMemberId: 'ana',
      ackDueAt: june('03 18:30'),
    })
    const working = take(
      acknowledged(),
      { do: 'progress', memberId: 'ana', stage: 'study' },
      june('02 11:00'),
    )
    expect(reach(working, june('20 10:00')).events).toEqual([])
  })

  test('5.6 returned once, with what is missing; a second return is refused', () => {
    const back = take(
      requested(),
      { do: 'return', memberId: 'ana', missing: ['Invoice number'] },
      june('02 10:05'),
    )
    expect(back.state).toMatchObject({
      state: 'returned',
      notified: ['agent'],
      returnedMissing: ['Invoice number'],
    })
    const again = take(back, { do: 'resubmit', memberId: 'agent', handover }, june('02 10:15'))
    expect(again.state).toMatchObject({
      state: 'requested',
      step: 0,
      notified: ['ana'],
      ackDueAt: june('02 10:45'),
    })
    expect(() => take(again, { do: 'return', memberId: 'ana', missing: ['More'] }, june('02 10:16'))).toThrow(
      'escalation.returned_already',
    )
  })

  test('5.6 a return that nobody answers goes to the rung again', () => {
    const back = take(
      requested(),
      { do: 'return', memberId: 'ana', missing: ['Invoice number'] },
      june('02 10:05'),
    )
    const next = reach(back, june('02 10:35'))
    expect(types(next)).toEqual(['escalation.return_unanswered', 'escalation.step_told'])
    expect(next.state.state).toBe('requested')
  })

  test('trap 25: passed on, the first hands stay in the history and the owner stays accountable until it is taken', () => {
    const pass = {
      do: 'pass_on' as const,
      memberId: 'ana',
      toMemberIds: ['dora'],
      toTeamId: 'team_3',
      reason: 'Billing',
    }
    const run = take(acknowledged(), pass, june('02 10:20'))
    expect(run.state).toMatchObject({ state: 'requested', ownerMemberId: 'ana', notified: ['dora'] })
    const taken = take(run, { do: 'acknowledge', memberId: 'dora' }, june('02 10:25'))
    expect(taken.state.transfers.map(({ from, to }) => [from, to])).toEqual([
      ['agent', 'ana'],
      ['ana', 'dora'],
      ['ana', 'dora'],
    ])
    expect(taken.state.followers).toEqual(['agent', 'ana'])
  })

  test('5.8 declined or de-escalated, with a reason, the first owner has it again', () => {
    const declined = take(
      acknowledged(),
      { do: 'decline', memberId: 'ana', reason: 'Within your limit' },
      june('02 10:20'),
    )
    expect(declined.state).toMatchObject({ state: 'declined', ownerMemberId: 'agent' })
    expect(nextDue(declined.state)).toBeNull()
    expect(() =>
      take(acknowledged(), { do: 'de_escalate', memberId: 'ana', reason: '' }, june('02 10:20')),
    ).toThrow('escalation.reason_missing')
  })

  test('5.8 only what was acknowledged can be resolved, only what is resolved closed', () => {
    expect(() =>
      take(requested(), { do: 'resolve', memberId: 'ana', outcome: 'x' }, june('02 11:00')),
    ).toThrow('escalation.not_now')
    const resolved = take(
      acknowledged(),
      { do: 'resolve', memberId: 'ana', outcome: 'Refunded' },
      june('02 11:00'),
    )
    const closed = take(resolved, { do: 'close' }, june('03 11:00'))
    expect(closed.state).toMatchObject({ state: 'closed', outcome: 'Refunded' })
    expect(() => take(closed, { do: 'progress', memberId: 'ana', stage: 'study' }, june('03 12:00'))).toThrow(
      'escalation.not_now',
    )
  })
})
