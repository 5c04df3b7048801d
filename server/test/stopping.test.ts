import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { startDesk } from './harness.ts'

test('a desk that is asked to stop answers what it was asked before, and ends its open streams', async () => {
  const desk = await startDesk()
  const { owner } = await desk.setUp()
  const contact = { name: 'Zoe', email: 'zoe@customer.example' }
  const ticket = await owner('createTicket', { body: { subject: 'Late', text: 'It is late.', contact } })
  await desk.settle()
  const { secret } = await owner('createApiKey', { body: { name: 'shop', role: 'agent' } })
  const headers = { authorization: `Bearer ${secret}` }
  const stream = await fetch(`${desk.base}/v1/live`, { headers })
  const reading = stream.body!.getReader()
  await reading.read()

  const held = await desk.ctx.db.startTransaction().execute()
  await held.selectFrom('tickets').select('id').where('id', '=', ticket.id).forUpdate().execute()
  const asked = desk.program(secret)('updateTicket', {
    params: { id: ticket.id },
    body: { priority: 'urgent' },
  })
  const waiting = async () => (await sql`select pid from pg_locks where not granted`.execute(held)).rows
  await expect.poll(waiting).not.toEqual([])
  const stopped = desk.stop()
  while (!(await reading.read()).done);
  await held.rollback().execute()
  expect((await asked).priority).toBe('urgent')
  await stopped
  await expect(fetch(`${desk.base}/healthz`)).rejects.toThrow()
})

test('a desk that stops lets a request end whose asker has left, before the database closes', async () => {
  const desk = await startDesk()
  const { owner } = await desk.setUp()
  const contact = { name: 'Zoe', email: 'zoe@customer.example' }
  const { id } = await owner('createTicket', { body: { subject: 'Late', text: 'It is late.', contact } })
  await desk.settle()
  const held = await desk.ctx.db.startTransaction().execute()
  await sql`lock table tickets in access exclusive mode`.execute(held)
  const leaving = new AbortController()
  const asked = owner('keepDraft', { params: { id }, body: { content: {} } }, { signal: leaving.signal })
  const waiting = async () => (await sql`select pid from pg_locks where not granted`.execute(held)).rows
  await expect.poll(waiting).not.toEqual([])
  leaving.abort()
  await expect(asked).rejects.toThrow()
  // What it logs while it stops is a fault of this test.
  const stopped = desk.stop()
  const isHeard = () =>
    fetch(`${desk.base}/healthz`).then(
      () => true,
      () => false,
    )
  await expect.poll(isHeard).toBe(false)
  await setTimeout(300)
  await held.rollback().execute()
  await stopped
})
