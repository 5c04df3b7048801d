import { accessSync, constants, mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Say } from '#i18n/say.ts'
import type { Role } from '#server/app/boot.ts'
import { buildWebIfChanged, WEB_DIST } from '#server/app/build-web.ts'
import { openDeskDatabase } from '#server/app/open-desk.ts'
import { readConfig, type Config } from '#server/platform/config/config.ts'
import { giveBackWhenQuiet } from '#server/platform/memory.ts'
import type { Io, ServerCommand } from '../main.ts'
import { sayFault, sayInTerminal } from './settings-words.ts'
import { whyNotStarted } from './why-not-started.ts'

type Step = () => Promise<void> | void

const start: ServerCommand = {
  async run(args, io) {
    const say = sayInTerminal()
    const role = readRole(args)
    if (!role) return complain(io, [say('start.role')], 2)
    const read = readConfig()
    if (!read.ok)
      return complain(
        io,
        read.faults.map((fault) => sayFault(say, fault)),
        2,
      )
    const ends: Step[] = []
    const stopped = untilAskedToStop()
    try {
      await bringUp(read.config, role, io, say, ends)
      await stopped
      return 0
    } catch (error) {
      return complain(io, [whyNotStarted(say, read.config, error)], 1)
    } finally {
      for (const end of ends.reverse()) await end()
    }
  },
}
export default start

/** Brings everything up in order; `ends` takes it down again, last first. */
async function bringUp(config: Config, role: Role, io: Io, say: Say, ends: Step[]): Promise<void> {
  mkdirSync(config.dataFolder, { recursive: true, mode: 0o711 })
  accessSync(config.dataFolder, constants.W_OK)
  const serves = role !== 'work'
  // The database starts first; the desk's own program, half of a start, is read meanwhile.
  const [database, { makeContext, makeDeskHttp, serveHealth, startWorking }, built] = await Promise.all([
    openDeskDatabase(config, 'own').then((opened) => {
      ends.push(() => opened.stop())
      return opened
    }),
    import('#server/app/boot.ts'),
    serves ? buildWebIfChanged(() => io.stderr.write(`${say('start.building')}\n`)) : true,
  ])
  if (!built) io.stderr.write(`${say('start.build_failed')}\n`)
  const ctx = makeContext({ config, connectionString: database.connectionString })
  ends.push(() => ctx.db.destroy())
  ends.push(() => ctx.live.stop())
  const { migrate } = await import('#server/platform/db/migrate.ts')
  await migrate(ctx.db)
  const app = makeDeskHttp(ctx)
  const working = role === 'serve' ? null : await startWorking(ctx)
  if (working) ends.push(() => working.stop())
  serveHealth(app, working)
  if (serves) await (await import('#server/platform/http/static-files.ts')).serveWeb(app, WEB_DIST)
  await app.fastify.listen({ host: config.host, port: config.port })
  ends.push(() => app.fastify.close())
  const memory = giveBackWhenQuiet()
  ends.push(() => memory.stop())
  const { url, smtpPort: port } = config
  io.stdout.write(
    `${working && port ? say('start.ready_mail', { url, port: String(port) }) : say('start.ready', { url })}\n`,
  )
}

function readRole(args: string[]): Role | null {
  try {
    const { role } = parseArgs({ args, options: { role: { type: 'string', default: 'all' } } }).values
    return role === 'all' || role === 'serve' || role === 'work' ? role : null
  } catch {
    return null
  }
}

function complain(io: Io, lines: string[], code: number): number {
  for (const line of lines) io.stderr.write(`${line}\n`)
  return code
}

/** Longest that a clean end may take before the process leaves anyway. */
const LONGEST_END_MS = 20_000

/** Ctrl-C, a service manager, or the end of the process that started this one. */
function untilAskedToStop(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      setTimeout(() => process.exit(1), LONGEST_END_MS).unref()
      resolve()
    }
    // Kept after the first, because a terminal and a parent may both tell us.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
    process.channel?.unref()
    process.once('disconnect', stop)
  })
}
