import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { makeClient, type Call, type Output } from '#contracts/client.ts'
import type { Route } from '#contracts/route.ts'
import { parseInstant, instant, type Instant } from '#core/time/instant.ts'
import { makeContext, makeDeskHttp, serveHealth } from '#server/app/boot.ts'
import { queues, timerHandlers } from '#server/app/consumers.ts'
import { passTime, workOff } from '#server/app/stage/pass-time.ts'
import { acceptMail, type Envelope } from '#server/features/intake/index.ts'
import { closeMailRoutes } from '#server/features/outbox/index.ts'
import { makeSimClock, type SimClock } from '#server/platform/clock.ts'
import { readConfig } from '#server/platform/config/config.ts'
import type { Context } from '#server/platform/context.ts'
import type { Dns } from '#server/platform/dns.ts'
import { makeSeededIds } from '#server/platform/ids.ts'
import { makeCookieFetch } from './cookie-fetch.ts'
import { makeLogCatcher, type LogCatcher } from './log-catcher.ts'
import { startMailCatcher, type MailCatcher } from './mail-catcher.ts'
import { runStatement } from './run-statement.ts'
import { tableDns } from './table-dns.ts'
import { inDatabase, TEMPLATE, testServer } from './test-server.ts'

export type TestDesk = {
  ctx: Context
  clock: SimClock
  log: LogCatcher
  mail: MailCatcher
  /** Where it listens, for calls that no contract describes. */
  base: string
  /** Its database, for commands that open it themselves. */
  connectionString: string
  /** A client with cookies of its own: a stranger until it signs in. */
  visitor(): Call
  /** A client of a program. */
  program(key: string): Call
  /** First run: creates the workspace and gives its owner's client. */
  setUp(how?: {
    language?: 'en' | 'es' | 'pt' | 'nl'
    zone?: string
  }): Promise<{ owner: Call; session: Output<'setUp'> }>
  /** A mail arrives at the door, raw. */
  receive(raw: string | Buffer, envelope: Envelope): Promise<void>
  /** Does what is due now, until nothing is. */
  settle(): Promise<void>
  /** Lets time pass; everything due on the way happens at its own instant. */
  pass(ms: number): Promise<void>
  passTo(until: Instant): Promise<void>
  /** Takes it down. Fails if work was left undone or an error was logged that nobody expected. */
  stop(): Promise<void>
}

export type TestDeskOptions = {
  start?: string
  seed?: string
  settings?: Record<string, string>
  /** What the domain names of this test say, by `TYPE name`; nothing is asked of the network. */
  dns?: Map<string, string[]> | Dns
}

/** The real desk in this process: real database, HTTP and SMTP; only time, ids and the log are ours. */
export async function startDesk(options: TestDeskOptions = {}): Promise<TestDesk> {
  const database = await freshDatabase()
  const dataFolder = mkdtempSync(join(tmpdir(), 'redress-desk-'))
  const mail = await startMailCatcher()
  const read = readConfig({
    REDRESS_DATA: dataFolder,
    PORT: '0',
    REDRESS_SMTP_PORT: '0',
    REDRESS_SMTP_URL: mail.url,
    ...options.settings,
  })
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  const clock = makeSimClock(parseInstant(options.start ?? '2026-03-02T09:00:00Z'))
  const log = makeLogCatcher()
  const ids = makeSeededIds(clock, options.seed ?? 'test')
  const ctx = makeContext({
    config: read.config,
    connectionString: database.connectionString,
    clock,
    ids,
    log,
    dns: typeof options.dns === 'function' ? options.dns : tableDns(options.dns),
  })
  const app = makeDeskHttp(ctx)
  app.checkResponses = checkResponse
  serveHealth(app, null)
  const base = await app.fastify.listen({ host: '127.0.0.1', port: 0 })
  const due = { timerHandlers, queues }
  const visitor = () => makeClient({ base, fetch: makeCookieFetch() })
  return {
    ctx,
    clock,
    log,
    mail,
    base,
    connectionString: database.connectionString,
    visitor,
    program: (key) => makeClient({ base, headers: { authorization: `Bearer ${key}` } }),
    async setUp({ language = 'en', zone = 'Europe/Madrid' } = {}) {
      const owner = visitor()
      const body = {
        workspaceName: 'Acme',
        ownerName: 'Olga Owner',
        email: 'olga@acme.example',
        password: 'correct horse battery',
      }
      return { owner, session: await owner('setUp', { body: { ...body, language, zone, start: 'empty' } }) }
    },
    async receive(raw, envelope) {
      await acceptMail(ctx, Buffer.from(raw as string), envelope, 'smtp')
      await workOff(ctx, clock, due)
    },
    settle: () => workOff(ctx, clock, due),
    pass: (ms) => passTime(ctx, clock, instant(clock.now() + ms), due),
    passTo: (until) => passTime(ctx, clock, until, due),
    async stop() {
      await app.fastify.close()
      // What verbs left to do is done, so that its faults are seen too.
      await workOff(ctx, clock, due)
      await ctx.live.stop()
      const left = await leftUndone(ctx)
      await ctx.db.destroy()
      closeMailRoutes()
      await mail.close()
      await database.drop()
      rmSync(dataFolder, { recursive: true, force: true })
      const faults = [...log.unexpected().map((entry) => `${entry.words}: ${describe(entry.facts)}`), ...left]
      if (faults.length) throw new Error(`the desk did not end well:\n${faults.join('\n')}`)
    },
  }
}

/** A migrated, empty database of its own: a copy of the template. */
export async function freshDatabase(): Promise<{ connectionString: string; drop(): Promise<void> }> {
  const server = await testServer(inject('testHome'))
  const name = `t_${randomBytes(8).toString('hex')}`
  await runStatement(server, `create database ${name} template ${TEMPLATE}`)
  return {
    connectionString: inDatabase(server, name),
    drop: () => runStatement(server, `drop database ${name} with (force)`),
  }
}

async function leftUndone(ctx: Context): Promise<string[]> {
  const now = new Date(ctx.clock.now())
  const jobs = await ctx.db.selectFrom('jobs').select(['queue', 'state', 'runAt', 'lastError']).execute()
  return jobs
    .filter((job) => job.state === 'parked' || job.runAt <= Number(now))
    .map((job) => `a job of ${job.queue} is left (${job.state}): ${job.lastError ?? ''}`)
}

function checkResponse(route: Route, result: unknown): void {
  const sent: unknown = result === undefined ? undefined : JSON.parse(JSON.stringify(result))
  const checked = route.response.safeParse(sent)
  if (checked.success) return
  const issues = checked.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(
    `${route.method} ${route.path} answers what its contract does not say: ${issues.join('; ')}`,
  )
}

function describe(facts: object): string {
  const { err } = facts as { err?: Error }
  return err ? `${err.message}\n${err.stack ?? ''}` : JSON.stringify(facts)
}
