import { afterEach, beforeEach, expect, test } from 'vitest'
import { instant } from '#core/time/instant.ts'
import { startDesk, type TestDesk } from '../../../test/harness.ts'
import { inTransaction } from '../db/transaction.ts'
import { nextDue, runDueTimers, startTimerLoop } from './dispatcher.ts'
import { clearTimer, setTimer, type TimerHandlers } from './timers.ts'

let desk: TestDesk
beforeEach(async () => {
  desk = await startDesk()
})
afterEach(() => desk.stop())

const timer = (subject: string, ms: number) => ({
  workspaceId: 'wsp_1',
  subject,
  kind: 'test',
  dueAt: instant(desk.clock.now() + ms),
})
const set = (...all: [subject: string, ms: number][]) =>
  inTransaction(desk.ctx, async (tx) => {
    for (const [subject, ms] of all) await setTimer(tx, timer(subject, ms))
  })

test('4.5 what is due fires once, in due order, and what is not due waits', async () => {
  const fired: string[] = []
  const handlers: TimerHandlers = new Map([
    ['test', async (_ctx, _tx, { subject }) => void fired.push(subject)],
  ])
  await set(['b', 20], ['a', 10], ['later', 1_000])
  desk.clock.advance(100)
  expect(await runDueTimers(desk.ctx, handlers, desk.clock.now())).toBe(2)
  expect(await runDueTimers(desk.ctx, handlers, desk.clock.now())).toBe(0)
  expect(fired).toEqual(['a', 'b'])
  expect(await nextDue(desk.ctx)).toBe(desk.clock.now() + 900)
})

test('a timer set again moves, and a cleared one never fires', async () => {
  await set(['moved', 10], ['cleared', 10])
  await set(['moved', 5_000])
  await inTransaction(desk.ctx, (tx) => clearTimer(tx, timer('cleared', 0)))
  expect(await nextDue(desk.ctx)).toBe(desk.clock.now() + 5_000)
})

test('one bad timer does not hold up the others, and comes back later', async () => {
  desk.log.expect(/a timer failed/)
  const fired: string[] = []
  let isBad = true
  const handlers: TimerHandlers = new Map([
    [
      'test',
      async (_ctx, _tx, { subject }) => {
        if (subject === 'bad' && isBad) throw new Error('poison')
        fired.push(subject)
      },
    ],
  ])
  await set(['x', 1], ['bad', 2], ['y', 3])
  desk.clock.advance(10)
  await runDueTimers(desk.ctx, handlers, desk.clock.now())
  expect(new Set(fired)).toEqual(new Set(['x', 'y']))
  isBad = false
  desk.clock.advance(60_000)
  await runDueTimers(desk.ctx, handlers, desk.clock.now())
  expect(fired.at(-1)).toBe('bad')
})

test('effects and the taking away of a timer stand or fall together', async () => {
  const handlers: TimerHandlers = new Map([
    [
      'test',
      async (_ctx, tx) => {
        await setTimer(tx, { ...timer('effect', 60_000), kind: 'other' })
        throw new Error('killed in between')
      },
    ],
  ])
  desk.log.expect(/a timer failed/)
  await set(['one', 1])
  desk.clock.advance(10)
  await runDueTimers(desk.ctx, handlers, desk.clock.now())
  const rows = await desk.ctx.db.selectFrom('timers').select('subject').execute()
  expect(rows.map((row) => row.subject)).toEqual(['one'])
})

test('any number of processes share the work: nothing fires twice', async () => {
  const fired: string[] = []
  const handlers: TimerHandlers = new Map([
    ['test', async (_ctx, _tx, { subject }) => void fired.push(subject)],
  ])
  await set(...Array.from({ length: 300 }, (_, i): [string, number] => [`t${i}`, i % 7]))
  desk.clock.advance(10)
  await Promise.all([1, 2, 3].map(() => runDueTimers(desk.ctx, handlers, desk.clock.now())))
  expect(fired.length).toBe(300)
  expect(new Set(fired).size).toBe(300)
})

test('the running loop wakes for a timer set just now', async () => {
  const fired = Promise.withResolvers<string>()
  const handlers: TimerHandlers = new Map([
    ['test', async (_ctx, _tx, { subject }) => fired.resolve(subject)],
  ])
  const loop = startTimerLoop(desk.ctx, handlers)
  await set(['now', 0])
  expect(await fired.promise).toBe('now')
  await loop.stop()
})
