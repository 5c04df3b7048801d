import { expect, test } from 'vitest'
import { instant } from '#core/time/instant.ts'
import { decidePreventiveAction, type PreventiveAction, type PreventiveCommand } from './preventive-action.ts'

const facts = { mayOwn: (memberId: string) => memberId !== 'mem_gone' }
const NOW = instant(1_000)
const ADD = {
  do: 'add',
  id: 'pva_1',
  ticketId: 'tck_1',
  words: 'Two keys in every van',
  cause: { findingId: null, topicId: null, words: 'No key' },
  ownerMemberId: 'mem_1',
  dueAt: instant(2_000),
} as const
const decide = (state: PreventiveAction | null, command: PreventiveCommand, at = NOW) =>
  decidePreventiveAction(state, command, facts, at)

function added(): PreventiveAction {
  const decision = decide(null, ADD)
  if (!decision.ok) throw new Error(decision.refusal.code)
  return decision.state
}
const refusal = (decision: ReturnType<typeof decide>) => (decision.ok ? null : decision.refusal.code)

test('6.5 a preventive action has words, a cause, an owner who is there, and a time to come', () => {
  expect(added()).toMatchObject({ doneAt: null, evidence: null, revision: 1 })
  expect(refusal(decide(null, { ...ADD, words: ' ' }))).toBe('preventive_action.words_missing')
  const cause = { findingId: null, topicId: null, words: '…' }
  expect(refusal(decide(null, { ...ADD, cause }))).toBe('preventive_action.cause_missing')
  expect(refusal(decide(null, { ...ADD, ownerMemberId: 'mem_gone' }))).toBe('preventive_action.owner_gone')
  expect(refusal(decide(null, { ...ADD, dueAt: NOW }))).toBe('preventive_action.due_past')
  expect(refusal(decide(null, { do: 'reopen' }))).toBe('preventive_action.unknown')
})

test('6.5 it is done with what shows it, is not done twice, and can be opened again', () => {
  expect(refusal(decide(added(), { do: 'mark_done', evidence: ' ' }))).toBe(
    'preventive_action.evidence_missing',
  )
  const done = decide(added(), { do: 'mark_done', evidence: 'Seen in all nine vans' })
  if (!done.ok) throw new Error()
  expect(done.state).toMatchObject({ doneAt: NOW, evidence: 'Seen in all nine vans' })
  expect(refusal(decide(done.state, { do: 'mark_done', evidence: 'x' }))).toBe(
    'preventive_action.done_already',
  )
  expect(refusal(decide(done.state, { do: 'change', words: 'x' }))).toBe('preventive_action.done_already')
  const open = decide(done.state, { do: 'reopen' })
  expect(open.ok && open.state).toMatchObject({ doneAt: null, evidence: null })
  expect(refusal(decide(added(), { do: 'reopen' }))).toBe('preventive_action.not_done')
})

test('6.5 its time comes once: not before, not twice, not when it is done; a new time comes again', () => {
  const reach = (state: PreventiveAction, at: number) => decide(state, { do: 'reach_due' }, instant(at))
  const early = reach(added(), 1_999)
  expect(early.ok && early.events).toEqual([])
  const due = reach(added(), 2_000)
  if (!due.ok) throw new Error()
  expect(due.events).toMatchObject([{ type: 'preventive_action.came_due', ownerMemberId: 'mem_1' }])
  const twice = reach(due.state, 2_001)
  expect(twice.ok && twice.events).toEqual([])
  const moved = decide(due.state, { do: 'change', dueAt: instant(3_000) }, instant(2_500))
  if (!moved.ok) throw new Error()
  const again = reach(moved.state, 3_000)
  expect(again.ok && again.events).toHaveLength(1)
  // Late, its other words can still be changed.
  expect(decide(due.state, { do: 'change', words: 'Three keys' }, instant(2_500)).ok).toBe(true)
})
