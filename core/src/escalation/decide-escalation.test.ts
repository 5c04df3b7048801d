import { describe, expect, test } from 'vitest'
import { hours, june } from '#core/clock/clock-fixture.ts'
import { decideEscalation } from './decide-escalation.ts'
import {
  aPath,
  aRequest,
  aStep,
  escalationFacts,
  handover,
  reach,
  requested,
  take,
  type Run,
} from './escalation-fixture.ts'
import { nextDue } from './next-due.ts'

const minute = 60_000
const types = (run: Run) => run.events.map(({ type }) => type)
const told = (run: Run) => run.events.filter((event) => event.type === 'escalation.step_told')
const acknowledged = () => take(requested(), { do: 'acknowledge', memberId: 'ana' }, june('02 10:10'))

describe('5.3 to 5.7 asking for an escalation', () => {
  test('5.5 whoever is on duty at the first step is told, and the customer is to hear', () => {
    const run = requested()
    expect(run.state).toMatchObject({
      state: 'requested',
      step: 0,
      notified: ['ana'],
      ownerMemberId: 'agent',
    })
    expect(told(run)).toMatchObject([
      { memberIds: ['ana'], channels: ['in_app', 'email'], ackDueAt: june('02 10:30') },
    ])
    expect(run.events.at(-1)).toMatchObject({ type: 'escalation.customer_told_due', ownerMemberId: 'agent' })
  })

  test('5.4 nothing goes up until what was tried is written; a customer need write nothing', () => {
    const bare = { handover: { ...handover, tried: ' ' } }
    expect(decideEscalation(null, aRequest(bare), escalationFacts(), june('02 10:00'))).toMatchObject({
      ok: false,
      refusal: { code: 'escalation.handover_incomplete', params: { missing: ['tried'] } },
    })
    expect(requested(escalationFacts(), { ...bare, askedBy: 'customer', askedById: null }).state.state).toBe(
      'requested',
    )
  })

  test('5.2 "other" needs words', () => {
    expect(() => requested(escalationFacts(), { reason: 'other' })).toThrow('escalation.reason_words_missing')
  })

  test('5.7 one open escalation of each kind per ticket; the other kind may run beside it', () => {
    const facts = escalationFacts({
      openEscalations: [{ id: 'esc_0', kind: 'hierarchical', ticketIds: ['tkt_1'] }],
    })
    expect(() => requested(facts)).toThrow('escalation.already_open')
    expect(requested(facts, { kind: 'functional' }).state.kind).toBe('functional')
  })

  test('1.5 it may begin higher on the path', () => {
    expect(requested(escalationFacts(), { entryStep: 2 }).state).toMatchObject({
      step: 2,
      notified: ['cara'],
    })
  })
})

describe('5.5 the path climbs in time and never goes quiet', () => {
  test('5.5 not acknowledged in time: the next step, at its instant', () => {
    const run = requested()
    expect(nextDue(run.state)).toEqual({ at: june('02 10:30'), what: 'acknowledgement' })
    const next = reach(run, june('02 10:30'))
    expect(types(next)).toEqual(['escalation.step_unanswered', 'escalation.climbed', 'escalation.step_told'])
    expect(next.state).toMatchObject({ step: 1, notified: ['ben'], ackDueAt: june('02 11:00') })
  })

  test('5.5 the last step asks again and again, and never gives up', () => {
    let run = requested(escalationFacts(), { entryStep: 2 })
    for (const at of ['02 10:30', '02 11:00', '02 11:30', '03 09:00']) {
      run = reach(run, june(at))
      expect(types(run)).toEqual(['escalation.step_unanswered', 'escalation.step_told'])
      expect(run.state).toMatchObject({ state: 'requested', step: 2, notified: ['cara'] })
    }
    expect(nextDue(run.state)).toEqual({ at: june('03 09:30'), what: 'acknowledgement' })
  })

  test('trap 20: deciding again at the same time does nothing', () => {
    const once = reach(requested(), june('02 10:30'))
    const twice = reach(once, june('02 10:30'))
    expect(twice.events).toEqual([])
    expect(twice.state).toBe(once.state)
    expect(reach(requested(), june('02 10:29')).events).toEqual([])
  })

  test('5.5 after an outage of hours one step is taken, and whoever is told gets the full time', () => {
    const late = reach(requested(), june('02 15:00'))
    expect(late.state).toMatchObject({ step: 1, ackDueAt: june('02 15:30') })
    expect(told(late)).toMatchObject([{ memberIds: ['ben'], lateByMs: 270 * minute }])
  })

  test('trap 24: nobody on duty is an event and goes on at once', () => {
    const facts = escalationFacts({ onDuty: [[], [], ['cara']] })
    const run = requested(facts)
    expect(types(run).filter((type) => type === 'escalation.step_empty')).toHaveLength(2)
    expect(run.state).toMatchObject({ step: 2, notified: ['cara'], ackDueAt: june('02 10:30') })
  })

  test('trap 24: a path of empty steps tells the fallback, and without one the owner', () => {
    const empty = { onDuty: [[], [], []] }
    expect(requested(escalationFacts(empty)).state.notified).toEqual(['owner'])
    const run = requested(escalationFacts({ ...empty, fallbackMemberIds: [] }))
    expect(run.state.notified).toEqual(['agent'])
    expect(told(run)).toMatchObject([{ fallback: true }])
  })

  test('5.5 a step tells again within its time, as often as it says', () => {
    const facts = escalationFacts({
      path: aPath({ steps: [aStep({ repeats: 2 }), aStep()] }),
      onDuty: [['ana'], ['ben']],
    })
    let run = requested(facts)
    const seen: unknown[] = []
    for (const at of ['02 10:10', '02 10:20', '02 10:30']) {
      expect(nextDue(run.state)?.at).toBe(june(at))
      run = reach(run, june(at), facts)
      seen.push(told(run)[0])
    }
    expect(seen).toMatchObject([
      { memberIds: ['ana'], round: 1, ackDueAt: june('02 10:30') },
      { memberIds: ['ana'], round: 2 },
      { memberIds: ['ben'], round: 0 },
    ])
  })

  test('trap 22: an acknowledgement window on a calendar waits for the morning and is there after any restart', () => {
    const step = aStep({ acknowledgeWithin: hours(2), calendarId: 'madrid', calendarVersion: 1 })
    const facts = escalationFacts({ path: aPath({ steps: [step, step] }), onDuty: [['ana'], ['ben']] })
    const run = take(null, aRequest(), june('06 17:00'), facts)
    expect(nextDue(JSON.parse(JSON.stringify(run.state)))).toEqual({
      at: june('09 10:00'),
      what: 'acknowledgement',
    })
  })
})

describe('5.9 the customer hears, and it ends', () => {
  test('5.9 the next word is due after 8 h of work, after 4 when severe, from when the customer was last told', () => {
    const run = requested()
    expect(run.state.updateDueAt).toBe(june('02 18:00'))
    const update = take(run, { do: 'tell_customer', at: june('02 12:00') }, june('02 12:01'))
    expect(update.state.updateDueAt).toBe(june('03 11:00'))
    const severe = take(update, { do: 'assess', severity: 'severe', trend: 'worsening' }, june('02 13:00'))
    expect(severe.state.updateDueAt).toBe(june('02 16:00'))
  })

  test('5.9 past its closing time it goes to the top, once; lengthening needs a reason and stays visible', () => {
    const working = take(
      acknowledged(),
      { do: 'progress', memberId: 'ana', stage: 'study' },
      june('02 11:00'),
    )
    const closeBy = working.state.closeBy
    const over = reach(working, closeBy)
    expect(types(over)).toEqual(['escalation.close_overdue', 'escalation.climbed', 'escalation.step_told'])
    expect(over.state).toMatchObject({ step: 2, notified: ['cara'], ownerMemberId: 'ana' })
    expect(reach(over, closeBy).events).toEqual([])
    const longer = { do: 'lengthen' as const, memberId: 'ana', closeBy: june('30 18:00'), reason: '' }
    expect(() => take(over, longer, june('03 10:00'))).toThrow('escalation.reason_missing')
    const early = take(
      working,
      { ...longer, closeBy: (closeBy + 86_400_000) as typeof closeBy, reason: 'Lab' },
      june('03 10:00'),
    )
    expect(early.state.closeByHistory).toMatchObject([{ from: closeBy, reason: 'Lab', byId: 'ana' }])
  })

  test('5.8 every decision of stages says where it came from; a solution that did not hold opens again', () => {
    const study = take(acknowledged(), { do: 'progress', memberId: 'ana', stage: 'study' }, june('02 11:00'))
    const offer = take(study, { do: 'progress', memberId: 'ana', stage: 'offer' }, june('02 12:00'))
    expect(offer.events).toEqual([
      { escalationId: 'esc_1', type: 'escalation.stage_entered', stage: 'offer', from: 'study' },
    ])
    const resolved = take(offer, { do: 'resolve', memberId: 'ana', outcome: 'Refunded' }, june('02 13:00'))
    expect(resolved.state.updateDueAt).toBeNull()
    const again = take(resolved, { do: 'progress', memberId: 'ana', stage: 'study' }, june('02 14:00'))
    expect(again.state).toMatchObject({ state: 'in_progress', outcome: null, updateDueAt: june('03 13:00') })
  })
})

describe('1.7, 5.11 merged tickets', () => {
  test('trap 8: an escalation follows its ticket, or ends in the one that is open there', () => {
    const moved = take(
      requested(),
      { do: 'follow_merge', fromTicketId: 'tkt_1', toTicketId: 'tkt_2' },
      june('02 10:05'),
    )
    expect(moved.state.ticketIds).toEqual(['tkt_2'])
    const ended = take(requested(), { do: 'merge_into', escalationId: 'esc_2' }, june('02 10:05'))
    expect(ended.state).toMatchObject({ state: 'closed', mergedIntoId: 'esc_2' })
    expect(nextDue(ended.state)).toBeNull()
  })
})
