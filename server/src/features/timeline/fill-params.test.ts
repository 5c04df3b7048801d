import { expect, test } from 'vitest'
import type { Desk } from '#server/features/workspaces/index.ts'
import { fillParams } from './fill-params.ts'
import { sayEvent } from './say-event.ts'

const named = (id: string, name: string) => new Map([[id, { id, name }]])
const desk = {
  members: named('mem_1', 'Leo Lead'),
  teams: named('tea_1', 'Billing'),
  topics: new Map(),
  rotas: new Map(),
  pathNames: new Map(),
  remedy: () => undefined,
} as unknown as Desk
const reader = { language: 'es', zone: 'Europe/Madrid' } as const

test('ids become names, codes become words, instants the reader’s own time', () => {
  const data = { memberId: 'mem_1', reason: 'lacks_authority', dueAt: 1_772_449_200_000, toMemberId: null }
  expect(fillParams(desk, reader, data)).toMatchObject({
    member: 'Leo Lead',
    has_member: 'yes',
    has_toMember: 'no',
    reason: 'falta autoridad aquí',
    dueAt: 'lunes, 2 de marzo, 12:00',
  })
})

test('what somebody wrote stays as they wrote it; steps are counted from one', () => {
  const said = fillParams(desk, reader, { words: 'Ya lo sé.', step: 0, from: 0, to: 1 })
  expect(said).toMatchObject({ words: 'Ya lo sé.', step: 1, from: 1, to: 2 })
})

test('trap 49 an amount is said exactly, with its currency', () => {
  const amount = { amount: '12345678901234.50', currency: 'EUR' }
  expect(fillParams(desk, { language: 'en', zone: 'UTC' }, { amount }).amount).toBe('€12,345,678,901,234.50')
})

test('an event without words says its type, so that a hole is seen and nothing breaks', () => {
  expect(sayEvent(desk, reader, { type: 'nothing.known', actorName: '', data: {} })).toBe('nothing.known')
})

test('4.5 how late something was noticed is said, and only then', () => {
  const about = { type: 'clock.breached', actorName: '' }
  const data = { kind: 'next_response', lateByMs: 0 }
  expect(sayEvent(desk, reader, { ...about, data })).toBe('Venció el plazo: siguiente respuesta')
  expect(sayEvent(desk, reader, { ...about, data: { ...data, lateByMs: 300_000 } })).toBe(
    'Venció el plazo: siguiente respuesta (con 5 minutos de retraso)',
  )
})
