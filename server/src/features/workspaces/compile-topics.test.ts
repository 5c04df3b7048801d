import { expect, test } from 'vitest'
import { compileTopics } from './compile-topics.ts'
import type { DeskTeam } from './desk.ts'

const team = (id: string, level: number, disabled = false): [string, DeskTeam] => [
  id,
  { id, name: id, level, calendarId: null, leadId: null, languages: [], skills: [], memberIds: [], disabled },
]
const topic = (id: string, parentId: string | null, teamId: string | null) => ({
  id,
  parentId,
  teamId,
  name: id,
  words: [id],
  level: 1,
  priority: 'normal' as const,
  checklist: [],
})

const settings = { levelByPriority: {}, fallbackTeamId: null }

test('1.5 a topic without a team goes where the one above it goes', () => {
  const topics = [
    topic('billing', null, 'money'),
    topic('refund', 'billing', null),
    topic('other', null, null),
  ]
  const teams = new Map([team('first', 1), team('money', 2)])
  const { routing, topicLine } = compileTopics(topics, teams, settings)
  expect(routing.topics.map(({ topicId, teamId }) => [topicId, teamId])).toEqual([
    ['billing', 'money'],
    ['refund', 'money'],
    ['other', null],
  ])
  expect(routing.teams.map(({ id, topicIds }) => [id, topicIds])).toEqual([
    ['first', []],
    ['money', ['billing', 'refund']],
  ])
  expect(routing.fallbackTeamId).toBe('first')
  expect(topicLine('refund')).toEqual(['refund', 'billing'])
  expect(topicLine(null)).toEqual([])
})

test('1.5 the words of a particular topic come before those of the one above it; no words match nothing', () => {
  const topics = [
    topic('billing', null, null),
    topic('refund', 'billing', null),
    { ...topic('other', null, null), words: [] },
  ]
  const { routing } = compileTopics(topics, new Map([team('first', 1)]), settings)
  expect(routing.topicRules.map(({ topicId, order }) => [topicId, order])).toEqual([
    ['refund', 0],
    ['billing', 1],
  ])
})

test('trap 25 a disabled team is offered for nothing, and the fallback is the one that was chosen', () => {
  const teams = new Map([team('first', 1), team('money', 2, true), team('last', 3)])
  const { routing } = compileTopics([topic('billing', null, 'money')], teams, {
    ...settings,
    fallbackTeamId: 'last',
  })
  expect(routing.fallbackTeamId).toBe('last')
  expect(routing.teams.map(({ id }) => id)).toEqual(['first', 'last'])
})

test('a tree that comes round again ends all the same', () => {
  const { topicLine } = compileTopics(
    [topic('a', 'b', null), topic('b', 'a', null)],
    new Map([team('t', 1)]),
    settings,
  )
  expect(topicLine('a')).toEqual(['a', 'b'])
})
