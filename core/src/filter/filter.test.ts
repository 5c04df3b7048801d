import { describe, expect, test } from 'vitest'
import { nameFilter } from './name-filter.ts'
import { nearestWords } from './nearest-words.ts'
import { choosesState, readFilter } from './read-filter.ts'
import { mayKeepView, maySeeView } from './view.ts'

function read(typed: string) {
  const answer = readFilter(typed)
  if (!answer.ok) throw new Error(JSON.stringify(answer.fault))
  return answer.filter
}
function fault(typed: string) {
  const answer = readFilter(typed)
  return answer.ok ? null : answer.fault
}

describe('a typed filter', () => {
  test('is terms that all hold and words that are looked for', () => {
    expect(read('team:billing due<2h -tag:bug "double charge" refund')).toEqual({
      terms: [
        { field: 'team', kind: 'words', values: ['billing'], not: false },
        { field: 'due', kind: 'span', comparison: '<', ms: 7_200_000, not: false },
        { field: 'tag', kind: 'words', values: ['bug'], not: true },
      ],
      text: '"double charge" refund',
    })
  })

  test('takes any of several values, and names with gaps in quotes', () => {
    expect(read('team:"first line",billing priority:HIGH,urgent').terms).toEqual([
      { field: 'team', kind: 'words', values: ['first line', 'billing'], not: false },
      { field: 'priority', kind: 'words', values: ['high', 'urgent'], not: false },
    ])
  })

  test.each(['“double charge”', '„double charge“', '«double charge»'])(
    'quotes as phones and word processors type them hold a phrase together: %s',
    (phrase) => expect(read(phrase).text).toBe('"double charge"'),
  )

  test('compares numbers and spans, with or without a colon', () => {
    expect(read('risk>=50 level:2 age:>1.5d number:17 #18').terms).toEqual([
      { field: 'risk', kind: 'amount', comparison: '>=', amount: 50, not: false },
      { field: 'level', kind: 'amount', comparison: '=', amount: 2, not: false },
      { field: 'age', kind: 'span', comparison: '>', ms: 129_600_000, not: false },
      { field: 'number', kind: 'amount', comparison: '=', amount: 17, not: false },
      { field: 'number', kind: 'amount', comparison: '=', amount: 18, not: false },
    ])
  })

  test('knows fields and values by other names and ways of writing', () => {
    expect(read('assignee:me status:"on hold",on-hold').terms).toEqual([
      { field: 'owner', kind: 'words', values: ['me'], not: false },
      { field: 'status', kind: 'words', values: ['on_hold', 'on_hold'], not: false },
    ])
  })

  test('leaves what people write with signs in it as words', () => {
    expect(read('a-b -refund 12:30 https://x.example/a').text).toBe('a-b -refund 12:30 https://x.example/a')
  })

  test('nothing typed is everything', () => {
    expect(read('  ')).toEqual({ terms: [], text: '' })
  })
})

describe('a filter that cannot be read', () => {
  test.each([
    ['taem:billing', 'filter.unknown_field', 'taem', ['team']],
    ['status:opn', 'filter.unknown_value', 'opn', ['open']],
    ['team:', 'filter.missing_value', 'team:', []],
    ['risk>high', 'filter.not_a_number', 'high', []],
    ['due<soon', 'filter.not_a_span', 'soon', []],
    ['due:2h', 'filter.must_compare', 'due:2h', ['due<2h', 'due>2h']],
    ['tag<bug', 'filter.cannot_compare', 'tag<bug', []],
    ['refund "double', 'filter.open_quote', '"double', []],
  ])('%s names the word and the mend', (typed, code, word, near) => {
    expect(fault(typed)).toMatchObject({ code, word, near })
  })

  test('says where the word stands', () => {
    expect(fault('risk>50 team:billing,x status:opn')?.at).toBe('risk>50 team:billing,x status:'.length)
  })

  test('offers every choice where none is near', () => {
    expect(fault('priority:zzz')?.near).toEqual(['low', 'normal', 'high', 'urgent'])
  })

  test('is never longer than a person would read', () => {
    expect(fault('x'.repeat(501))?.code).toBe('filter.too_long')
  })
})

describe('names in a filter', () => {
  const names = {
    team: [
      { id: 'team_1', name: 'Billing' },
      { id: 'team_2', name: 'Atención' },
      { id: 'team_3', name: 'Atelier' },
    ],
  }
  const named = (typed: string) => nameFilter(read(typed), names)

  test('are found whole, by their only beginning, by id, whatever their accents', () => {
    for (const [typed, id] of [
      ['team:billing', 'team_1'],
      ['team:bill', 'team_1'],
      ['team:atencion', 'team_2'],
      ['team:team_3', 'team_3'],
      ['team:mine', 'mine'],
    ])
      expect(named(typed!)).toMatchObject({ ok: true, filter: { terms: [{ values: [id] }] } })
  })

  test('that several things begin with, or nothing, are refused with the nearest', () => {
    expect(named('team:at')).toMatchObject({
      ok: false,
      fault: { word: 'at', near: ['Atelier', 'Atención'] },
    })
    expect(named('team:biling')).toMatchObject({ ok: false, fault: { near: ['Billing'] } })
  })

  test('nearest words forgive a swap of neighbours', () => {
    expect(nearestWords('staus', ['status', 'tag', 'team'])).toEqual(['status'])
  })
})

test('a filter that names a state is not narrowed to what is open', () => {
  expect(choosesState(read('status:closed'))).toBe(true)
  expect(choosesState(read('is:ended'))).toBe(true)
  expect(choosesState(read('is:late team:x'))).toBe(false)
})

describe('views', () => {
  const noor = { memberId: 'noor', role: 'agent', teamIds: ['one'] } as const
  const lead = { memberId: 'tomas', role: 'lead', teamIds: [] } as const
  const own = { scope: 'own', ownerId: 'noor', teamId: null } as const
  const team = { scope: 'team', ownerId: 'x', teamId: 'one' } as const
  const shared = { scope: 'shared', ownerId: 'x', teamId: null } as const

  test('of one’s own are seen and kept by nobody else, a lead not excepted', () => {
    expect([maySeeView(own, noor), mayKeepView(own, noor)]).toEqual([true, true])
    expect([maySeeView(own, lead), mayKeepView(own, lead)]).toEqual([false, false])
  })
  test('of a team are kept by its agents, read by its viewers', () => {
    expect(mayKeepView(team, noor)).toBe(true)
    const viewer = { ...noor, role: 'viewer' } as const
    expect([maySeeView(team, viewer), mayKeepView(team, viewer)]).toEqual([true, false])
    expect(maySeeView(team, { ...noor, teamIds: ['two'] })).toBe(false)
  })
  test('of everybody are seen by all and kept by leads', () => {
    expect([maySeeView(shared, noor), mayKeepView(shared, noor)]).toEqual([true, false])
    expect(mayKeepView(shared, lead)).toBe(true)
  })
})
