import { expect, test } from 'vitest'
import { gapsAhead, newRota, weeksAhead } from './rota-draft.ts'

const now = Date.parse('2026-03-04T12:00:00Z')
const { definition } = newRota('Europe/Madrid', ['mem_a', 'mem_b'], '2026-03-04')

test('trap 24 an absence that nobody covers is drawn as a gap and named before it is saved', () => {
  const absence = { memberId: 'mem_a', from: '2026-03-05T00:00:00Z', to: '2026-03-06T00:00:00Z' }
  const away = { ...definition, absences: [absence] }
  expect(gapsAhead(definition, now)).toEqual([])
  expect(gapsAhead(away, now)).toEqual([{ from: Date.parse(absence.from), to: Date.parse(absence.to) }])
  const covered = { ...away, overrides: [{ ...absence, memberId: 'mem_b', insteadOf: 'mem_a' }] }
  expect(gapsAhead(covered, now)).toEqual([])
  expect(
    weeksAhead(covered, now, 1)[0]?.stretches.map(({ memberId, isCover }) => [memberId, isCover]),
  ).toEqual([
    ['mem_a', false],
    ['mem_b', true],
    ['mem_a', false],
    ['mem_b', false],
  ])
})

test('a rota that cannot be read yet draws nothing', () => {
  expect(weeksAhead({ ...definition, zone: 'Nowhere/Land' }, now, 4)).toEqual([])
})
