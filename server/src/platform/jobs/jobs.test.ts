import { afterEach, beforeEach, expect, test } from 'vitest'
import { startDesk, type TestDesk } from '../../../test/harness.ts'
import { startBatch } from '../db/batch.ts'
import { inTransaction } from '../db/transaction.ts'
import { runDueJobs, startJobLoop } from './job-loop.ts'
import type { Queues } from './jobs.ts'
import { listParkedJobs, retryParkedJobs } from './parked-jobs.ts'

let desk: TestDesk
beforeEach(async () => {
  desk = await startDesk()
})
afterEach(() => desk.stop())

const enqueue = (queue: string, more: Record<string, unknown> = {}, how: { key?: string } = {}) =>
  inTransaction(desk.ctx, async (tx) => {
    const batch = startBatch()
    await desk.ctx.jobs.enqueue(batch, queue, { workspaceId: 'wsp_1', ...more }, how)
    await batch.flush(tx)
  })
const run = (queues: Queues) => runDueJobs(desk.ctx, queues, desk.clock.now())

test('a job exists when its transaction commits, and not when it does not', async () => {
  const seen: unknown[] = []
  const queues: Queues = new Map([['q', { run: async (_ctx, job) => void seen.push(job.data.n) }]])
  await enqueue('q', { n: 1 })
  const undone = inTransaction(desk.ctx, async (tx) => {
    await desk.ctx.jobs.enqueue(tx, 'q', { workspaceId: 'wsp_1', n: 2 })
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  await run(queues)
  expect(seen).toEqual([1])
})

test('a job that still waits under the same key stands for both', async () => {
  let runs = 0
  const queues: Queues = new Map([['q', { run: async () => void runs++ }]])
  await enqueue('q', {}, { key: 'once' })
  await enqueue('q', {}, { key: 'once' })
  await run(queues)
  expect(runs).toBe(1)
  await enqueue('q', {}, { key: 'once' })
  await run(queues)
  expect(runs).toBe(2)
})

test('trap 45 a failing job is tried again with backoff, then parked where it can be seen, and can be sent on', async () => {
  const parked: string[] = []
  let works = false
  const queues: Queues = new Map([
    [
      'q',
      {
        maxAttempts: 3,
        backoff: () => 1_000,
        run: async () => {
          if (!works) throw new Error('the other side is down')
        },
        onParked: async (_ctx, _job, error) => void parked.push(error),
      },
    ],
  ])
  await enqueue('q')
  for (let i = 0; i < 5; i++) {
    await run(queues)
    desk.clock.advance(1_000)
  }
  expect(parked).toEqual(['the other side is down'])
  const [job] = await listParkedJobs(desk.ctx.db, { workspaceId: 'wsp_1', limit: 9 })
  expect(job).toMatchObject({ queue: 'q', attempts: 3, error: 'the other side is down' })
  works = true
  expect(await retryParkedJobs(desk.ctx.db, { ...job!, workspaceId: 'wsp_2' }, desk.clock.now())).toBe(0)
  expect(await retryParkedJobs(desk.ctx.db, job!, desk.clock.now())).toBe(1)
  expect(await run(queues)).toBe(1)
  expect(await listParkedJobs(desk.ctx.db, { workspaceId: 'wsp_1', limit: 9 })).toEqual([])
})

test('trap 36 a job that kills whoever runs it is given up in the end, and the others go on', async () => {
  const ran: unknown[] = []
  const queues: Queues = new Map([
    ['q', { maxAttempts: 3, run: async (_ctx, { data }) => void ran.push(data.name) }],
  ])
  await enqueue('q', { name: 'deadly' })
  // Nine times taken, and nobody lived to say how it went.
  await desk.ctx.db.updateTable('jobs').set({ attempts: 9 }).execute()
  await enqueue('q', { name: 'harmless' })
  await run(queues)
  expect(ran).toEqual(['harmless'])
  const [job] = await listParkedJobs(desk.ctx.db, { workspaceId: 'wsp_1', limit: 9 })
  expect(job).toMatchObject({ queue: 'q', error: 'never came to an end' })
  await retryParkedJobs(desk.ctx.db, job!, desk.clock.now())
  await run(queues)
  expect(ran).toEqual(['harmless', 'deadly'])
})

test('a refusal for good is parked at once', async () => {
  const queues: Queues = new Map([
    [
      'q',
      { run: async () => Promise.reject(Object.assign(new Error('no such mailbox'), { permanent: true })) },
    ],
  ])
  await enqueue('q')
  await run(queues)
  const [job] = await listParkedJobs(desk.ctx.db, { workspaceId: 'wsp_1', limit: 9 })
  expect(job?.attempts).toBe(1)
  await desk.ctx.db.deleteFrom('jobs').execute()
})

test('the job of a killed process is taken over when its lease ends', async () => {
  await enqueue('q')
  const never = new Map([['q', { run: () => new Promise<void>(() => {}) }]]) as Queues
  void run(never)
  await new Promise((resolve) => setTimeout(resolve, 200))
  let runs = 0
  const queues: Queues = new Map([['q', { run: async () => void runs++ }]])
  expect(await run(queues)).toBe(0)
  desk.clock.advance(31_000)
  expect(await run(queues)).toBe(1)
  expect(runs).toBe(1)
})

test('the running loop works off a queue as soon as something is put into it', async () => {
  const done = Promise.withResolvers<void>()
  const loop = startJobLoop(desk.ctx, new Map([['q', { run: async () => done.resolve() }]]))
  await enqueue('q')
  await done.promise
  await loop.stop()
})
