import { join } from 'node:path'
import type { Config } from '#server/platform/config/config.ts'
import type { Context } from '#server/platform/context.ts'
import { openBlobs } from '#server/platform/blobs/blobs.ts'
import { systemClock, type WallClock } from '#server/platform/clock.ts'
import { openDatabase } from '#server/platform/db/database.ts'
import { systemDns, type Dns } from '#server/platform/dns.ts'
import { makeHttpApp, type HttpApp } from '#server/platform/http/http-app.ts'
import { makeIds } from '#server/platform/ids.ts'
import { startJobLoop } from '#server/platform/jobs/job-loop.ts'
import { makeJobs } from '#server/platform/jobs/jobs.ts'
import { startLiveBus } from '#server/platform/live/live-bus.ts'
import { serveLive } from '#server/platform/live/serve-live.ts'
import { makeLog, type Log } from '#server/platform/log.ts'
import { openSecrets } from '#server/platform/secrets.ts'
import { startSweeping } from '#server/platform/sweep.ts'
import { startTimerLoop } from '#server/platform/timers/dispatcher.ts'
import type { Ids } from '#server/platform/context.ts'
import { queues, reactions, timerHandlers } from './consumers.ts'
import { startMail } from './mail.ts'
import { serveHealth } from './health.ts'
import { serveOpenApi } from './openapi.ts'
import { bindRoutes, makeResolver } from './routes.ts'
import { startSchedule } from './schedule.ts'

/** What a process does: answers calls, works off what is due, or both. */
export type Role = 'all' | 'serve' | 'work'

export type DeskOptions = {
  config: Config
  connectionString: string
  clock?: WallClock
  ids?: Ids
  log?: Log
  dns?: Dns
}

/** Builds the context: everything a verb may use. Nothing runs yet. */
export function makeContext(options: DeskOptions): Context {
  const { config, connectionString, clock = systemClock } = options
  const log = options.log ?? makeLog(config.logLevel)
  const ids = options.ids ?? makeIds(clock)
  const db = openDatabase({
    connectionString,
    maxConnections: config.databaseConnections,
    onLost: (error) => log.warn({ err: error }, 'a connection to the database was lost'),
  })
  return {
    config,
    db,
    clock,
    ids,
    log,
    blobs: openBlobs(join(config.dataFolder, 'blobs'), config.limits.freeDiskBytes),
    jobs: makeJobs(ids, clock),
    live: startLiveBus(db, log),
    secrets: openSecrets(config.dataFolder),
    dns: options.dns ?? systemDns,
    reactions,
  }
}

/** The HTTP side with every contract bound, not listening yet. */
export function makeDeskHttp(ctx: Context): HttpApp {
  const app = makeHttpApp(ctx, makeResolver(ctx))
  bindRoutes(app, {
    startSample: async (...asked) => (await import('./story/sample.ts')).startSample(...asked),
  })
  serveLive(app)
  serveOpenApi(app)
  return app
}

export type Running = { stop(): Promise<void> }

/** Starts what works without being asked: timers, jobs, mail, recurring work. */
export async function startWorking(ctx: Context): Promise<Running & { lastRoundAt(): number }> {
  // First, because it alone may fail: nothing is left running then.
  const mail = await startMail(ctx)
  const timers = startTimerLoop(ctx, timerHandlers)
  const jobs = startJobLoop(ctx, queues)
  const sweeping = startSweeping(ctx)
  const schedule = startSchedule(ctx)
  return {
    lastRoundAt: timers.lastRoundAt,
    async stop() {
      await mail.stop()
      await Promise.all([timers.stop(), jobs.stop(), sweeping.stop(), schedule.stop()])
    },
  }
}

export { serveHealth }
