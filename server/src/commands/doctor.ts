import { createServer } from 'node:net'
import { sql } from 'kysely'
import type { Say } from '#i18n/say.ts'
import { openDeskDatabase } from '#server/app/open-desk.ts'
import { openBlobs } from '#server/platform/blobs/blobs.ts'
import { readConfig, type Config } from '#server/platform/config/config.ts'
import { openDatabase, type Database } from '#server/platform/db/database.ts'
import { pendingMigrations } from '#server/platform/db/migrate.ts'
import { systemClock } from '#server/platform/clock.ts'
import type { ServerCommand } from '../main.ts'
import { sayFault, sayInTerminal } from './settings-words.ts'
import { reasonOf, whyNotStarted } from './why-not-started.ts'
import { checkMailboxes, checkWork } from './doctor-checks.ts'

/** One thing looked at: a message key, what fills it, and whether it is well. */
export type Finding = { ok: boolean; key: string; params?: Record<string, unknown> }

const MB = 1024 * 1024
const OLDEST_POSTGRESQL = 150_000
const MOST_SKEW_MS = 2_000

const doctor: ServerCommand = {
  async run(_args, io) {
    const say = sayInTerminal()
    const read = readConfig()
    if (!read.ok) {
      for (const fault of read.faults) io.stdout.write(`✗ ${sayFault(say, fault)}\n`)
      return 1
    }
    const { config } = read
    const findings: Finding[] = [{ ok: true, key: 'doctor.settings.ok' }]
    findings.push(await checkDisk(config))
    findings.push(await checkPort(config.host, config.port, 'PORT'))
    if (config.smtpPort) findings.push(await checkPort(config.host, config.smtpPort, 'REDRESS_SMTP_PORT'))
    findings.push(...(await withDatabase(config, say)))
    for (const { ok, key, params } of findings) io.stdout.write(`${ok ? '✓' : '✗'} ${say(key, params)}\n`)
    return findings.every(({ ok }) => ok) ? 0 : 1
  },
}
export default doctor

async function withDatabase(config: Config, say: Say): Promise<Finding[]> {
  const server = await openDeskDatabase(config, 'borrow').catch((error: unknown) => ({ error }))
  if ('error' in server) {
    const reason = config.databaseUrl ? reasonOf(server.error) : whyNotStarted(say, config, server.error)
    return [{ ok: false, key: 'doctor.database.down', params: { reason } }]
  }
  const db = openDatabase({ connectionString: server.connectionString, maxConnections: 2 })
  try {
    return await checkDatabase(db)
  } catch (error) {
    return [{ ok: false, key: 'doctor.database.down', params: { reason: reasonOf(error) } }]
  } finally {
    await db.destroy()
    await server.stop()
  }
}

async function checkDatabase(db: Database): Promise<Finding[]> {
  const before = systemClock.now()
  // The one question about the database's own time: how far it is from ours.
  const { rows } = await sql<{ number: number; version: string; time: number }>`
    select current_setting('server_version_num')::integer as number, current_setting('server_version') as version,
      extract(epoch from clock_timestamp())::float8 * 1000 as time`.execute(db)
  const { number, version, time } = rows[0]!
  const ms = Math.round(Math.abs(time - (before + systemClock.now()) / 2))
  const isOld = number < OLDEST_POSTGRESQL
  const findings: Finding[] = [
    { ok: !isOld, key: isOld ? 'doctor.database.old' : 'doctor.database.ok', params: { version } },
    ms > MOST_SKEW_MS
      ? { ok: false, key: 'doctor.clock.off', params: { ms: String(ms) } }
      : { ok: true, key: 'doctor.clock.ok', params: { ms: String(ms) } },
  ]
  const { pending } = await pendingMigrations(db)
  if (pending.length)
    return [...findings, { ok: false, key: 'doctor.migrations.pending', params: { count: pending.length } }]
  return [
    ...findings,
    { ok: true, key: 'doctor.migrations.ok' },
    ...(await checkWork(db, systemClock.now())),
    ...(await checkMailboxes(db)),
  ]
}

async function checkDisk(config: Config): Promise<Finding> {
  const { freeDiskBytes } = config.limits
  const free = await openBlobs(config.dataFolder, freeDiskBytes).freeBytes()
  const params = { free: String(Math.floor(free / MB)), needed: String(freeDiskBytes / MB) }
  return free < freeDiskBytes
    ? { ok: false, key: 'doctor.disk.low', params }
    : { ok: true, key: 'doctor.disk.ok', params }
}

/** A taken port is a note, not a fault: it is taken by this desk while it runs. */
function checkPort(host: string, port: number, setting: string): Promise<Finding> {
  return new Promise((resolve) => {
    const params = { port: String(port), setting }
    const server = createServer()
    server.once('error', () => resolve({ ok: true, key: 'doctor.port.taken', params }))
    server.listen(port, host, () => server.close(() => resolve({ ok: true, key: 'doctor.port.ok', params })))
  })
}
