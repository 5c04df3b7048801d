import { describe, expect, test } from 'vitest'
import { june } from '#core/clock/clock-fixture.ts'
import type { Instant } from '#core/time/instant.ts'
import { approvalNeeded } from './authority.ts'
import type { Commitment, CommitmentCommand, CommitmentFacts } from './commitment.ts'
import { decideCommitment, nextCommitmentDue } from './decide-commitment.ts'
import { followThrough } from './follow-through.ts'

const euros = (amount: string) => ({ amount, currency: 'EUR' })
const facts: CommitmentFacts = {
  authority: { role: 'agent', mayAct: true, limit: euros('50.00') },
  ownerCanKeep: true,
}
const hour = 3_600_000

function making(change: Partial<Extract<CommitmentCommand, { do: 'make' }>> = {}): CommitmentCommand {
  return {
    do: 'make',
    id: 'com_1',
    ticketId: 'tkt_1',
    accountId: null,
    kind: 'update',
    what: 'You hear from us',
    ownerMemberId: 'mem_1',
    ownerTeamId: 'team_1',
    authorMemberId: 'mem_1',
    messageId: 'msg_1',
    dueAt: june('05 16:00'),
    amount: null,
    ...change,
  }
}

function take(state: Commitment | null, command: CommitmentCommand, now: Instant, given = facts) {
  const decision = decideCommitment(state, command, given, now)
  if (!decision.ok) throw new Error(decision.refusal.code)
  return decision
}
const made = (change = {}) => take(null, making(change), june('02 10:00')).state
const answer = (at: string): CommitmentCommand => ({ do: 'answer', messageId: 'msg_2', at: june(at) })

describe('2.3 what becomes of a commitment', () => {
  test('2.2 told, it runs on a clock until the instant the customer was told', () => {
    const { state, clockActions } = take(null, making(), june('02 10:00'))
    expect(nextCommitmentDue(state)).toBe(june('05 16:00'))
    expect(clockActions).toMatchObject([
      { do: 'start', start: { kind: 'commitment', dueAt: june('05 16:00'), pausesOn: [] } },
    ])
  })

  test('2.3 answered before or at its time it is kept', () => {
    expect(take(made(), answer('05 16:00'), june('05 16:00')).state).toMatchObject({
      status: 'kept',
      keptByMessageId: 'msg_2',
    })
  })

  test('2.3 its time passes: broken, once; a late answer is kept in mind and leaves it broken', () => {
    const broken = take(made(), { do: 'reach_time' }, june('05 17:00'))
    expect(broken.events).toEqual([
      { type: 'commitment.broken', commitmentId: 'com_1', at: june('05 16:00'), lateByMs: hour },
    ])
    expect(take(broken.state, { do: 'reach_time' }, june('06 17:00')).events).toEqual([])
    const late = take(broken.state, answer('05 18:00'), june('05 18:00'))
    expect(late.state).toMatchObject({ status: 'broken', answeredLateAt: june('05 18:00') })
  })

  test('trap 19: an answer written in time and fetched late keeps it', () => {
    const broken = take(made(), { do: 'reach_time' }, june('05 16:00')).state
    expect(take(broken, answer('05 15:59'), june('05 18:00')).state).toMatchObject({
      status: 'kept',
      brokenAt: null,
    })
  })

  test('2.3 superseded only by a time told to the customer before it passes', () => {
    const later = { do: 'supersede' as const, byId: 'com_2', dueAt: june('06 16:00'), at: june('05 12:00') }
    expect(() => take(made(), { ...later, messageId: null }, june('05 12:00'))).toThrow(
      'commitment.tell_the_customer',
    )
    expect(() =>
      take(made(), { ...later, messageId: 'msg_3', at: june('05 16:01') }, june('05 16:01')),
    ).toThrow('commitment.too_late_to_supersede')
    const done = take(made(), { ...later, messageId: 'msg_3' }, june('05 12:00')).state
    expect([done.status, nextCommitmentDue(done)]).toEqual(['superseded', null])
  })

  test('2.3 withdrawn only with a message that says so', () => {
    expect(() => take(made(), { do: 'withdraw', messageId: null }, june('03 10:00'))).toThrow(
      'commitment.tell_the_customer',
    )
    expect(take(made(), { do: 'withdraw', messageId: 'msg_3' }, june('03 10:00')).state.status).toBe(
      'withdrawn',
    )
    const broken = take(made(), { do: 'reach_time' }, june('05 17:00')).state
    expect(take(broken, { do: 'withdraw', messageId: 'msg_3' }, june('06 10:00')).state.status).toBe('broken')
  })
})

describe('2.4 authority', () => {
  test('2.4 an update is anybody’s to give; an action needs authority, a limit and an owner who can keep it', () => {
    const nobody = { authority: { role: 'agent' as const, mayAct: false, limit: null }, ownerCanKeep: false }
    expect(approvalNeeded('update', null, nobody)).toBeNull()
    expect(approvalNeeded('action', null, nobody)).toBe('beyond_authority')
    expect(approvalNeeded('action', euros('50.01'), facts)).toBe('above_limit')
    expect(approvalNeeded('action', euros('50.00'), facts)).toBeNull()
    expect(approvalNeeded('action', { amount: '10', currency: 'USD' }, facts)).toBe('other_currency')
    expect(approvalNeeded('action', null, { ...facts, ownerCanKeep: false })).toBe('no_able_owner')
  })

  test('2.4 beyond authority it waits, cannot have been told, and runs only from when it is', () => {
    const big = { kind: 'action' as const, amount: euros('80.00') }
    expect(() => made(big)).toThrow('commitment.approval_first')
    const waiting = made({ ...big, messageId: null })
    expect([waiting.status, nextCommitmentDue(waiting)]).toEqual(['waiting_for_approval', null])
    const open = take(
      waiting,
      { do: 'approve', memberId: 'lead', ownerMemberId: null },
      june('02 11:00'),
    ).state
    const told = take(open, { do: 'tell', messageId: 'msg_4', at: june('02 12:00') }, june('02 12:00'))
    expect(told.clockActions).toHaveLength(1)
    expect(nextCommitmentDue(told.state)).toBe(june('05 16:00'))
  })
})

test('2.3 follow-through is kept of kept and broken; without either there is no rate', () => {
  const tallies = [
    { status: 'kept' as const, count: 2, answeredLate: 0 },
    { status: 'broken' as const, count: 2, answeredLate: 1 },
    { status: 'kept' as const, count: 4, answeredLate: 0 },
  ]
  expect(followThrough(tallies)).toEqual({ kept: 6, broken: 2, answeredLate: 1, rate: 0.75 })
  expect(followThrough(tallies.filter(({ status }) => status === 'broken')).rate).toBe(0)
  expect(followThrough([]).rate).toBeNull()
})
