import { describe, expect, test } from 'vitest'
import { june } from '#core/clock/clock-fixture.ts'
import type { Decision } from '#core/decision.ts'
import { beginChecklist, decideChecklist, openItems } from './checklist.ts'
import { decideConsult } from './consult.ts'
import { decideFinding, refusalFlag, type FindingCommand } from './finding.ts'
import { decideKeyPoints, solutionTooEarly } from './key-points.ts'

const now = june('02 10:00')
function ok<S, E>(decision: Decision<S, E>): S {
  if (!decision.ok) throw new Error(decision.refusal.code)
  return decision.state
}

describe('3.5 findings', () => {
  const recording = (change: object = {}): FindingCommand => ({
    do: 'record',
    id: 'fin_1',
    ticketId: 'tkt_1',
    cause: 'Charged twice',
    evidence: [{ words: 'Two charges on 1 June', messageId: null, url: null }],
    fault: 'us',
    faultGrounds: 'Our job ran twice',
    byMemberId: 'ana',
    ...change,
  })

  test('3.5 "implausible, so not checked" is not a finding: it needs cause, evidence and grounds', () => {
    expect(() => ok(decideFinding(null, recording({ evidence: [] }), now))).toThrow(
      'finding.evidence_missing',
    )
    expect(() => ok(decideFinding(null, recording({ cause: ' ' }), now))).toThrow('finding.cause_missing')
    expect(() => ok(decideFinding(null, recording({ faultGrounds: '' }), now))).toThrow(
      'finding.grounds_missing',
    )
  })

  test('3.5 understood only after it was explained; a revised one is explained anew', () => {
    const found = ok(decideFinding(null, recording(), now))
    expect(() =>
      ok(decideFinding(found, { do: 'note_understood', understood: 'yes', at: now }, now)),
    ).toThrow('finding.not_explained')
    const explained = ok(decideFinding(found, { do: 'explain', messageId: 'msg', at: now }, now))
    const understood = ok(
      decideFinding(explained, { do: 'note_understood', understood: 'yes', at: now }, now),
    )
    expect(understood.understood).toBe('yes')
    const { id: _id, ticketId: _ticket, ...again } = recording() as Extract<FindingCommand, { do: 'record' }>
    expect(ok(decideFinding(understood, { ...again, do: 'revise', fault: 'shared' }, now))).toMatchObject({
      fault: 'shared',
      understood: null,
      explainedAt: null,
    })
  })

  test('3.5, 6.3 a refusal against evidence, or without any, is pointed out', () => {
    const ours = ok(decideFinding(null, recording(), now))
    const theirs = ok(decideFinding(null, recording({ fault: 'customer' }), now))
    expect([refusalFlag([]), refusalFlag([theirs]), refusalFlag([theirs, ours])]).toEqual([
      'nothing_verified',
      null,
      'against_evidence',
    ])
  })
})

describe('3.1 key points', () => {
  test('3.1 restated, then confirmed or corrected by the customer; changed words are a draft again', () => {
    const draft = ok(decideKeyPoints(null, 'tkt_1', { do: 'write', points: ['Charged twice', ' '] }))
    expect(draft.points).toEqual(['Charged twice'])
    expect(() => ok(decideKeyPoints(draft, 'tkt_1', { do: 'confirm', at: now }))).toThrow(
      'key_points.not_restated',
    )
    const restated = ok(decideKeyPoints(draft, 'tkt_1', { do: 'restate', messageId: 'msg', at: now }))
    expect(solutionTooEarly(restated)).toBe('unconfirmed')
    const corrected = ok(decideKeyPoints(restated, 'tkt_1', { do: 'correct', words: 'Three times', at: now }))
    expect([solutionTooEarly(corrected), corrected.correction]).toEqual(['corrected', 'Three times'])
    const confirmed = ok(decideKeyPoints(restated, 'tkt_1', { do: 'confirm', at: now }))
    expect(solutionTooEarly(confirmed)).toBeNull()
    expect(ok(decideKeyPoints(confirmed, 'tkt_1', { do: 'confirm', at: now }))).toBe(confirmed)
    expect(ok(decideKeyPoints(confirmed, 'tkt_1', { do: 'write', points: ['Other'] })).state).toBe('draft')
  })
})

describe('3.3 the checklist', () => {
  test('3.3 done with a line of evidence, skipped with a reason; what is open is asked for', () => {
    const list = beginChecklist('tkt_1', 'chk_1v1', [
      { id: 'history', label: 'Account history' },
      { id: 'extra', label: 'Account manager' },
    ])
    expect(openItems(list.items).map(({ id }) => id)).toEqual(['history', 'extra'])
    expect(() =>
      ok(decideChecklist(list, { do: 'complete', itemId: 'history', evidence: '', memberId: 'ana' }, now)),
    ).toThrow('checklist.complete_words_missing')
    const done = ok(
      decideChecklist(
        list,
        { do: 'complete', itemId: 'history', evidence: 'Third time this year', memberId: 'ana' },
        now,
      ),
    )
    expect(openItems(done.items).map(({ id }) => id)).toEqual(['extra'])
    const again = ok(decideChecklist(done, { do: 'reopen_item', itemId: 'history' }, now))
    expect(openItems(again.items)).toHaveLength(2)
    expect(() =>
      ok(decideChecklist(list, { do: 'skip', itemId: 'gone', reason: 'x', memberId: 'ana' }, now)),
    ).toThrow('checklist.unknown_item')
  })
})

describe('3.4 consults', () => {
  test('3.4 a question has a clock and an author of its answer; the ticket does not move', () => {
    const ask = {
      do: 'ask' as const,
      id: 'con_1',
      ticketId: 'tkt_1',
      teamId: 'billing',
      ownerMemberId: null,
      askedByMemberId: 'ana',
      question: 'Was it charged twice?',
      term: { amount: 4, unit: 'business_hour' as const },
      calendarId: 'madrid',
      calendarVersion: 1,
    }
    const asked = decideConsult(null, ask, now)
    expect(asked.ok && asked.clockActions).toMatchObject([
      { do: 'start', start: { kind: 'consult', subject: { id: 'con_1' } } },
    ])
    const answered = decideConsult(ok(asked), { do: 'answer', memberId: 'ben', words: 'Yes' }, now)
    expect(ok(answered)).toMatchObject({ state: 'answered', answeredByMemberId: 'ben' })
    expect(answered.ok && answered.clockActions).toMatchObject([{ do: 'meet', kinds: ['consult'] }])
    expect(() => ok(decideConsult(ok(answered), { do: 'withdraw' }, now))).toThrow('consult.not_now')
  })
})
