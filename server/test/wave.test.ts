import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Clock } from '#core/clock/clock.ts'
import { nextFiring } from '#core/clock/reach-time.ts'
import { formatInstant, hour, instant, minute } from '#core/time/instant.ts'
import { engageEscalationCast, type EscalationCast } from './escalation-cast.ts'
import { startDesk, type TestDesk } from './harness.ts'

let desk: TestDesk
let cast: EscalationCast
const tickets: Record<'plain' | 'promised' | 'asleep' | 'urgent' | 'other', string> = {
  plain: '',
  promised: '',
  asleep: '',
  urgent: '',
  other: '',
}
beforeAll(async () => {
  desk = await startDesk()
  cast = await engageEscalationCast(desk)
  const later = (ms: number) => formatInstant(instant(desk.clock.now() + ms))
  const { call } = cast.ana
  for (const name of Object.keys(tickets) as (keyof typeof tickets)[])
    tickets[name] = (await cast.complain(name)).id
  await call('updateTicket', { params: { id: tickets.urgent }, body: { priority: 'urgent' } })
  await call('updateTicket', { params: { id: tickets.asleep }, body: { snoozedUntil: later(hour) } })
  const commitment = { kind: 'update', words: 'You hear from me', dueAt: later(30 * minute) } as const
  const words = { direction: 'outbound', text: 'I am on it; you hear from me soon.', commitment } as const
  await call('sendMessage', { params: { id: tickets.promised }, body: words })
  await desk.pass(minute)
  await cast.owner('createAutomation', {
    body: {
      name: 'Look at urgent ones',
      definition: {
        trigger: { on: 'event', eventTypes: ['clock.warned'] },
        criteria: [{ field: 'priority', is: 'equal', value: 'urgent' }],
        actions: [{ do: 'add_tags', tags: ['looked'] }],
      },
    },
  })
  // Nobody was there for three hours: everything is due at once.
  desk.clock.advance(3 * hour)
  await desk.settle()
})
afterAll(() => desk.stop())

const clocks = async () =>
  (await desk.ctx.db.selectFrom('clocks').select(['ticketId', 'firesAt', 'clock']).execute()).map((row) => ({
    ...row,
    clock: row.clock as Clock,
  }))
const spoken = async () => {
  const types = ['clock.warned', 'clock.breached']
  const rows = await desk.ctx.db.selectFrom('events').selectAll().where('type', 'in', types).execute()
  return rows.map(({ type, ticketId, data }) => {
    const { clockId, percent } = data as { clockId: string; percent?: number }
    return { type, ticketId, clockId, percent }
  })
}
const read = (name: keyof typeof tickets) => cast.ana.call('readTicket', { params: { id: tickets[name] } })

describe('everything of an outage is due at once', () => {
  test('4.5 each warning and breach is one event, on every ticket, and its clock knows of it', async () => {
    const said = await spoken()
    expect(new Set(said.map((one) => JSON.stringify(one))).size).toBe(said.length)
    expect(new Set(said.map(({ ticketId }) => ticketId))).toEqual(new Set(Object.values(tickets)))
    const known = new Map((await clocks()).map(({ clock }) => [clock.id, clock]))
    for (const { type, clockId, percent } of said) {
      const clock = known.get(clockId)!
      expect(type === 'clock.breached' ? clock.breachedAt : clock.warnedAt[percent!]).toBeGreaterThan(0)
    }
  })

  test('2.3 what was promised on one of them broke, once', async () => {
    const { commitments } = await read('promised')
    const promised = commitments.filter(({ words }) => words === 'You hear from me')
    expect(promised).toMatchObject([{ state: 'broken' }])
    const broken = desk.ctx.db.selectFrom('events').select('ticketId').where('type', '=', 'commitment.broken')
    expect(await broken.execute()).toEqual([{ ticketId: tickets.promised }])
  })

  test('the one that slept is awake, the one that a rule looks at has its tag, the others have none', async () => {
    expect((await read('asleep')).snoozedUntil).toBeNull()
    expect((await read('urgent')).tags).toEqual(['looked'])
    expect((await read('other')).tags).toEqual([])
  })

  test('4.8 each ticket has one timer, at the next thing that one of its clocks will say', async () => {
    const all = (await clocks()).map((row) => ({ ...row, next: nextFiring(row.clock)?.at ?? null }))
    for (const { firesAt, next } of all) expect(firesAt).toBe(next)
    const timers = await desk.ctx.db
      .selectFrom('timers')
      .select(['subject', 'dueAt'])
      .where('kind', '=', 'ticket')
      .execute()
    const nearest = Map.groupBy(
      all.filter(({ next }) => next !== null),
      ({ ticketId }) => ticketId,
    )
    expect(new Set(timers.map(({ subject }) => subject))).toEqual(new Set(nearest.keys()))
    for (const { subject, dueAt } of timers)
      expect(dueAt).toBe(Math.min(...nearest.get(subject)!.map(({ next }) => next!)))
  })
})
