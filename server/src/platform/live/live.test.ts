import { afterAll, beforeAll, expect, test } from 'vitest'
import { startDesk, type TestDesk } from '../../../test/harness.ts'
import { inTransaction } from '../db/transaction.ts'
import { startBatch } from '../db/batch.ts'
import type { Tx } from '../db/database.ts'

let desk: TestDesk
let cookie: string
let workspaceId: string
beforeAll(async () => {
  desk = await startDesk()
  const answer = await fetch(`${desk.base}/v1/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      workspaceName: 'A',
      ownerName: 'O',
      email: 'o@a.example',
      password: 'correct horse battery',
      language: 'en',
      zone: 'UTC',
    }),
  })
  cookie = answer.headers.getSetCookie()[0]!.split(';')[0]!
  workspaceId = ((await answer.json()) as { workspace: { id: string } }).workspace.id
})
afterAll(() => desk.stop())

const happened = (tx: Tx, type: string, to = workspaceId) => {
  const batch = startBatch()
  batch.insert('events', { workspaceId: to, type, at: new Date(desk.clock.now()), actor: { kind: 'system' } })
  return batch.flush(tx)
}
const happen = (type: string, to?: string) => inTransaction(desk.ctx, (tx) => happened(tx, type, to))

type Heard = { id: number; type: string }
/** A browser's stream: the events it has heard, in order. */
async function listen(headers: Record<string, string> = {}) {
  const end = new AbortController()
  const answer = await fetch(`${desk.base}/v1/live`, { headers: { cookie, ...headers }, signal: end.signal })
  const heard: Heard[] = []
  const reading = (async () => {
    let text = ''
    for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream())) {
      text += chunk
      for (let cut = text.indexOf('\n\n'); cut >= 0; cut = text.indexOf('\n\n')) {
        const data = /^data: (.*)$/m.exec(text.slice(0, cut))
        if (data) heard.push(JSON.parse(data[1]!) as Heard)
        text = text.slice(cut + 2)
      }
    }
  })().catch(() => {})
  const types = () => heard.map((event) => event.type)
  return { answer, heard, types, close: () => (end.abort(), reading) }
}
const until = (holds: () => boolean) => expect.poll(holds, { timeout: 5_000, interval: 20 }).toBe(true)

// First: nobody has listened yet.
test('a stream that could not begin because the database was away is no end of it: the next one hears', async () => {
  desk.log.expect(/failed/)
  const { db } = desk.ctx
  await db.schema.alterTable('events').renameTo('events_away').execute()
  try {
    expect((await fetch(`${desk.base}/v1/live`, { headers: { cookie } })).status).toBe(500)
  } finally {
    await db.schema.alterTable('events_away').renameTo('events').execute()
  }
  const stream = await listen()
  expect(stream.answer.status).toBe(200)
  await happen('back.again')
  await until(() => stream.types().includes('back.again'))
  await stream.close()
})

test('a browser hears what is committed, of its own workspace only', async () => {
  const stream = await listen()
  expect(stream.answer.headers.get('content-type')).toContain('text/event-stream')
  await happen('other.thing', 'wsp_other')
  await happen('own.thing')
  await until(() => stream.types().includes('own.thing'))
  expect(stream.types()).not.toContain('other.thing')
  await stream.close()
})

test('after a break a browser gets what it missed', async () => {
  const before = await listen()
  await happen('heard')
  await until(() => before.types().includes('heard'))
  await before.close()
  await happen('missed')
  const after = await listen({ 'last-event-id': String(before.heard.at(-1)!.id) })
  await until(() => after.types().includes('missed'))
  await after.close()
})

test('what commits late, after events with higher numbers, is heard all the same', async () => {
  const stream = await listen()
  const commit = Promise.withResolvers<void>()
  const drawn = Promise.withResolvers<void>()
  const slow = inTransaction(desk.ctx, async (tx) => {
    await happened(tx, 'slow')
    drawn.resolve()
    await commit.promise
  })
  await drawn.promise
  await happen('fast')
  await until(() => stream.types().includes('fast'))
  commit.resolve()
  await slow
  await until(() => stream.types().includes('slow'))
  expect(stream.types().indexOf('slow')).toBeGreaterThan(stream.types().indexOf('fast'))
  await stream.close()
})

test('a stranger hears nothing', async () => {
  const answer = await fetch(`${desk.base}/v1/live`)
  expect(answer.status).toBe(401)
  await answer.body?.cancel()
})

test('a browser that leaves before its stream has begun is forgotten', async () => {
  const { live } = desk.ctx
  const { subscribe } = live
  const begun = Promise.withResolvers<void>()
  const mayBegin = Promise.withResolvers<void>()
  let kept = 0
  live.subscribe = async (...asked) => {
    const forget = await subscribe(...asked)
    kept++
    begun.resolve()
    await mayBegin.promise
    return () => (kept--, forget())
  }
  try {
    const end = new AbortController()
    const left = fetch(`${desk.base}/v1/live`, { headers: { cookie }, signal: end.signal }).catch(
      () => 'left',
    )
    await begun.promise
    end.abort()
    expect(await left).toBe('left')
    // Until the desk has heard it, too.
    await new Promise((resolve) => setTimeout(resolve, 100))
    mayBegin.resolve()
    await until(() => kept === 0)
  } finally {
    live.subscribe = subscribe
  }
})
