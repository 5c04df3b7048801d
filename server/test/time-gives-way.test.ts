import { afterAll, beforeAll, expect, test } from 'vitest'
import { hour, instant, minute } from '#core/time/instant.ts'
import { timerHandlers } from '#server/app/consumers.ts'
import { TICKET_TIMER } from '#server/features/tickets/index.ts'
import { inTransaction } from '#server/platform/db/transaction.ts'
import { runDueTimers } from '#server/platform/timers/dispatcher.ts'
import { setTimer, type TimerHandler } from '#server/platform/timers/timers.ts'
import { engageEscalationCast, type EscalationCast } from './escalation-cast.ts'
import { startDesk, type TestDesk } from './harness.ts'

let desk: TestDesk
let cast: EscalationCast
let workspaceId: string
const ids: string[] = []
beforeAll(async () => {
  desk = await startDesk()
  cast = await engageEscalationCast(desk)
  for (const name of ['one', 'two', 'three']) ids.push((await cast.complain(name)).id)
  await desk.settle()
  workspaceId = (await desk.ctx.db.selectFrom('workspaces').select('id').executeTakeFirstOrThrow()).id
})
afterAll(() => desk.stop())

const spoken = async () => {
  const types = ['clock.warned', 'clock.breached']
  const rows = await desk.ctx.db.selectFrom('events').selectAll().where('type', 'in', types).execute()
  return rows.map(({ ticketId, type, data }) => ({ ticketId, said: JSON.stringify([ticketId, type, data]) }))
}
const timersOf = (subject: string) =>
  desk.ctx.db
    .selectFrom('timers')
    .select('dueAt')
    .where('kind', '=', TICKET_TIMER)
    .where('subject', '=', subject)
    .execute()

test('4.5 what is due waits for nobody who holds a ticket, and nobody waits in a circle with it', async () => {
  const held = ids[1]!
  desk.clock.advance(3 * hour)
  const byHand = instant(desk.clock.now() + 10 * minute)
  let attempts = 0
  await inTransaction(desk.ctx, async (tx) => {
    attempts++
    await tx.selectFrom('tickets').select('id').where('id', '=', held).forUpdate().execute()
    // Would wait for the ticket, while below its timer waits for what this has taken away.
    const firing = runDueTimers(desk.ctx, timerHandlers, desk.clock.now())
    await expect.poll(async () => new Set((await spoken()).map(({ ticketId }) => ticketId)).size).toBe(2)
    await setTimer(tx, { workspaceId, subject: held, kind: TICKET_TIMER, dueAt: byHand })
    await firing
  })
  expect(attempts).toBe(1)
  expect((await spoken()).some(({ ticketId }) => ticketId === held)).toBe(false)
  expect(await timersOf(held)).toEqual([{ dueAt: byHand }])
  await desk.pass(10 * minute)
  const said = await spoken()
  expect(new Set(said.map(({ ticketId }) => ticketId))).toEqual(new Set(ids))
  expect(new Set(said.map((one) => one.said)).size).toBe(said.length)
})

test('4.5 a ticket that was held when it fell due speaks as soon as it is let go, once', async () => {
  const held = ids[0]!
  const before = await spoken()
  desk.clock.advance(48 * hour)
  await inTransaction(desk.ctx, async (tx) => {
    await tx.selectFrom('tickets').select('id').where('id', '=', held).forUpdate().execute()
    await runDueTimers(desk.ctx, timerHandlers, desk.clock.now())
    expect((await spoken()).length).toBeGreaterThan(before.length)
    expect((await spoken()).filter(({ ticketId }) => ticketId === held)).toEqual(
      before.filter(({ ticketId }) => ticketId === held),
    )
  })
  await desk.pass(minute)
  const said = await spoken()
  const own = said.filter(({ ticketId }) => ticketId === held)
  expect(own.length).toBeGreaterThan(before.filter(({ ticketId }) => ticketId === held).length)
  expect(new Set(said.map((one) => one.said)).size).toBe(said.length)
})

test('4.5 what fell due earlier in the same round may set the timer of a ticket that comes later in it', async () => {
  const [subject] = ids
  desk.clock.advance(48 * hour)
  const soon = instant(desk.clock.now() + hour)
  const due = {
    workspaceId,
    subject: 'anything',
    kind: 'earlier',
    dueAt: instant(desk.clock.now() - 90 * hour),
  }
  await inTransaction(desk.ctx, async (tx) => {
    await setTimer(tx, due)
    await setTimer(tx, { workspaceId, subject: subject!, kind: TICKET_TIMER, dueAt: desk.clock.now() })
  })
  const handlers = new Map([
    ...timerHandlers,
    [
      'earlier',
      async (...[, tx]: Parameters<TimerHandler>) =>
        setTimer(tx, { workspaceId, subject: subject!, kind: TICKET_TIMER, dueAt: soon }),
    ],
  ])
  await runDueTimers(desk.ctx, handlers, desk.clock.now())
  expect(await timersOf(subject!)).toHaveLength(1)
  expect(desk.log.unexpected()).toEqual([])
})
