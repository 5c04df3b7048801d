import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeContext, makeDeskHttp, serveHealth } from '#server/app/boot.ts'
import { readConfig } from '#server/platform/config/config.ts'
import type { Context } from '#server/platform/context.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { startTimerLoop } from '#server/platform/timers/dispatcher.ts'
import type { Loop } from '#server/platform/loop.ts'
import { freshDatabase } from './harness.ts'
import { makeLogCatcher } from './log-catcher.ts'

/** A way to the database that can be cut, as a cable or a fail-over cuts it. */
function startCable(connectionString: string) {
  const address = new URL(connectionString.replace('postgresql:', 'http:'))
  const socket = address.searchParams.get('host')
  const to = socket
    ? { path: `${socket}/.s.PGSQL.${address.port}` }
    : { host: address.hostname, port: Number(address.port) }
  const open = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(to as { port: number })
    for (const end of [near, far]) end.on('error', () => {})
    near.on('close', () => far.destroy())
    far.on('close', () => near.destroy())
    near.pipe(far).pipe(near)
    open.add(near)
  })
  const listen = (port: number) =>
    new Promise<number>((resolve) => {
      server.listen(port, '127.0.0.1', () => resolve((server.address() as { port: number }).port))
    })
  return {
    listen,
    through: (port: number) => `postgresql://desk@127.0.0.1:${port}${address.pathname}`,
    cut: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        for (const each of open) each.destroy()
        open.clear()
      }),
  }
}

const dataFolder = mkdtempSync(join(tmpdir(), 'redress-away-'))
let cable: ReturnType<typeof startCable>
let port: number
let ctx: Context
let app: HttpApp
let loop: Loop
let drop: () => Promise<void>

beforeAll(async () => {
  const database = await freshDatabase()
  drop = database.drop
  cable = startCable(database.connectionString)
  port = await cable.listen(0)
  const read = readConfig({ REDRESS_DATA: dataFolder })
  if (!read.ok) throw new Error('settings')
  ctx = makeContext({ config: read.config, connectionString: cable.through(port), log: makeLogCatcher() })
  app = makeDeskHttp(ctx)
  loop = startTimerLoop(ctx, new Map())
  serveHealth(app, loop)
})
afterAll(async () => {
  await loop.stop()
  await app.fastify.close()
  await ctx.db.destroy()
  await cable.cut()
  await drop()
  rmSync(dataFolder, { recursive: true, force: true })
})

const ask = async (url: string) => {
  const { statusCode, headers, body } = await app.fastify.inject({ method: 'GET', url })
  return { status: statusCode, type: headers['content-type'], body: JSON.parse(body) as { code?: string } }
}

test('while the database is away the desk answers 503 and stays up; when it is back, so is the desk', async () => {
  expect((await ask('/v1/setup')).status).toBe(200)
  await cable.cut()
  const away = await ask('/v1/setup')
  expect(away).toMatchObject({ status: 503, body: { code: 'database_unavailable' } })
  expect(away.type).toContain('application/problem+json')
  expect((await ask('/readyz')).status).toBe(503)
  expect((await ask('/healthz')).status).toBe(200)
  await cable.listen(port)
  expect((await ask('/v1/setup')).status).toBe(200)
  await expect.poll(async () => (await ask('/readyz')).status, { timeout: 20_000 }).toBe(200)
})
