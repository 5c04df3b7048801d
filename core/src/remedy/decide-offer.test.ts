import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { june } from '#core/clock/clock-fixture.ts'
import { balance, type BalanceFacts } from './balance.ts'
import { decideOffer } from './decide-offer.ts'
import { ladder, skippedRungs } from './ladder.ts'
import { limitExceeded, roleThatMayApprove } from './limits.ts'
import { addMoney, compareMoney, isMoney, medianMoney, sumMoney } from './money.ts'
import type { Offer, OfferCommand, OfferFacts, Remedy } from './remedy.ts'

const euros = (amount: string) => ({ amount, currency: 'EUR' })
const remedy = (rung: number, change: Partial<Remedy> = {}): Remedy => ({
  id: `rem_${rung}`,
  topicIds: [],
  rung,
  kind: 'credit',
  forFault: ['us', 'shared'],
  most: null,
  ...change,
})
const facts: OfferFacts = {
  remedies: [remedy(1), remedy(2), remedy(3)],
  triedRungs: [1, 2],
  role: 'agent',
  limits: [
    { role: 'agent', perTicket: euros('20.00'), perAccount: euros('50.00'), periodDays: 90 },
    { role: 'lead', perTicket: euros('100.00'), perAccount: null, periodDays: 90 },
    { role: 'manager', perTicket: null, perAccount: null, periodDays: 90 },
  ],
  givenOnTicket: [],
  givenToAccount: [],
  approvalWithin: { term: { amount: 4, unit: 'business_hour' }, calendarId: 'madrid', calendarVersion: 1 },
}
const now = june('02 10:00')
const proposal = (amount: string | null, change: object = {}): OfferCommand => ({
  do: 'propose',
  id: 'off_1',
  ticketId: 'tkt_1',
  accountId: 'acc_1',
  remedyId: 'rem_3',
  amount: amount === null ? null : euros(amount),
  skipReason: null,
  byMemberId: 'ana',
  ...change,
})
function take(state: Offer | null, command: OfferCommand, given = facts): Offer {
  const decision = decideOffer(state, command, given, now)
  if (!decision.ok) throw new Error(decision.refusal.code)
  return decision.state
}

describe('6.1 the ladder', () => {
  test('6.1 from the mildest up; skipping rungs not tried asks for a reason', () => {
    const rungs = ladder([remedy(3), remedy(1), remedy(2, { topicIds: ['other'] })], ['refund'])
    expect(rungs.map(({ rung }) => rung)).toEqual([1, 3])
    expect(skippedRungs(rungs, 3, [])).toEqual([1])
    expect(() => take(null, proposal('5.00'), { ...facts, triedRungs: [1] })).toThrow(
      'remedy.skip_reason_missing',
    )
    expect(
      take(null, proposal('5.00', { skipReason: 'Asked for a refund' }), { ...facts, triedRungs: [] }).status,
    ).toBe('draft')
  })
})

describe('6.2 limits', () => {
  test('6.2 within the limit it may go out; above it, only after an approval by somebody who may', () => {
    expect(take(null, proposal('20.00')).status).toBe('draft')
    const waiting = take(null, proposal('20.01'))
    expect(waiting.status).toBe('waiting_for_approval')
    expect(() => take(waiting, { do: 'send', at: now })).toThrow('remedy.not_now')
    expect(() => take(waiting, { do: 'approve', memberId: 'ana', role: 'lead' })).toThrow(
      'remedy.approved_by_oneself',
    )
    expect(() => take(waiting, { do: 'approve', memberId: 'ben', role: 'agent' })).toThrow(
      'remedy.above_limit',
    )
    const approved = take(waiting, { do: 'approve', memberId: 'ben', role: 'lead' })
    expect(take(approved, { do: 'send', at: now }).status).toBe('offered')
  })

  test('6.2 an approval has a clock, which ends with it', () => {
    const asked = decideOffer(null, proposal('20.01'), facts, now)
    expect(asked.ok && asked.clockActions).toMatchObject([{ do: 'start', start: { kind: 'approval' } }])
  })

  test('6.2 what was given on the ticket and to the account in the period counts', () => {
    const given = { ...facts, givenOnTicket: [euros('15.00')] }
    expect(limitExceeded(euros('5.01'), 'agent', given, now)?.because).toBe('ticket_limit')
    const account = { ...facts, givenToAccount: [{ at: june('01 10:00'), amount: euros('45.00') }] }
    expect(limitExceeded(euros('5.01'), 'agent', account, now)?.because).toBe('account_limit')
    const old = {
      ...facts,
      givenToAccount: [{ at: (now - 91 * 86_400_000) as typeof now, amount: euros('45.00') }],
    }
    expect(limitExceeded(euros('5.01'), 'agent', old, now)).toBeNull()
    expect(limitExceeded({ amount: '1', currency: 'USD' }, 'agent', facts, now)?.because).toBe(
      'other_currency',
    )
    expect(limitExceeded(euros('0.01'), 'viewer', facts, now)?.because).toBe('no_limit_set')
    expect(
      [euros('20.00'), euros('20.01'), euros('100.01')].map((amount) =>
        roleThatMayApprove(amount, facts, now),
      ),
    ).toEqual(['agent', 'lead', 'manager'])
  })
})

describe('6.4 an offer', () => {
  test('6.4 offered, accepted once, granted, closed', () => {
    const offered = take(take(null, proposal('5.00')), { do: 'send', at: now })
    const accepted = take(offered, { do: 'accept', by: 'customer_link', at: now })
    expect(take(accepted, { do: 'accept', by: 'customer_link', at: now })).toBe(accepted)
    expect(() => take(accepted, { do: 'decline', by: 'agent', at: now })).toThrow('remedy.not_now')
    expect(take(take(accepted, { do: 'grant', at: now }), { do: 'close' }).status).toBe('closed')
  })

  test('trap 49: an amount is an exact decimal of its currency, and never below zero', () => {
    for (const amount of ['1e3', '5,00', '5.001', '', '0x10', '-5'])
      expect(() => take(null, proposal(amount))).toThrow('money.not_exact')
    expect(
      isMoney({ amount: '100', currency: 'JPY' }) && !isMoney({ amount: '100.5', currency: 'JPY' }),
    ).toBe(true)
  })
})

describe('trap 49: money is exact', () => {
  const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })
  const money = (value: number) => {
    const digits = String(Math.abs(value)).padStart(3, '0')
    return euros(`${value < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`)
  }

  test('sums and comparisons agree with whole cents', () => {
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        expect(compareMoney(addMoney(money(a), money(b)), money(a + b))).toBe(0)
        expect(compareMoney(money(a), money(b))).toBe(Math.sign(a - b))
      }),
    )
  })

  test('0.1 and 0.2 are 0.30; currencies never mix', () => {
    expect(addMoney(euros('0.1'), euros('0.2'))).toEqual(euros('0.30'))
    expect(() => addMoney(euros('1'), { amount: '1', currency: 'USD' })).toThrow(RangeError)
    expect(sumMoney([euros('1'), { amount: '1', currency: 'USD' }, euros('2')])).toEqual([
      euros('3.00'),
      { amount: '1', currency: 'USD' },
    ])
    expect(medianMoney([euros('3'), euros('1'), euros('2')])).toEqual(euros('2'))
    expect(medianMoney([])).toBeNull()
  })
})

describe('6.3 the balance', () => {
  const even: BalanceFacts = {
    fault: 'us',
    remedy: remedy(2),
    amount: euros('10.00'),
    refusing: false,
    closing: false,
    similar: [euros('5.00'), euros('20.00'), euros('8.00'), { amount: '99', currency: 'USD' }],
    givenToAccount: [euros('5.00')],
    claimsOfAccount: 1,
  }

  test('6.3 shows what similar tickets got and what this account was given', () => {
    expect(balance(even)).toEqual({
      flags: [],
      median: euros('8.00'),
      lowest: euros('5.00'),
      highest: euros('20.00'),
      givenToAccount: [euros('5.00')],
    })
  })

  test('6.3 flags giving more than fault or policy justify, refusing where at fault, nothing found, a pattern', () => {
    expect(balance({ ...even, fault: 'customer' }).flags).toEqual(['more_than_fault_justifies'])
    expect(balance({ ...even, remedy: remedy(2, { most: euros('9.99') }) }).flags).toEqual([
      'more_than_policy',
    ])
    expect(balance({ ...even, refusing: true, remedy: null }).flags).toEqual(['refused_where_at_fault'])
    expect(balance({ ...even, closing: true, fault: null, remedy: null }).flags).toEqual([
      'closed_with_nothing_found',
    ])
    expect(balance({ ...even, claimsOfAccount: 4 }).flags).toEqual(['pattern_of_claims'])
  })
})
