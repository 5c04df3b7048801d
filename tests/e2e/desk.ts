// A desk for the browser tests: the real program with its real database, ports and screens, whose time a test moves.
// Commands come as JSON lines on standard input, answers go as JSON lines to standard output.
import { createInterface } from 'node:readline'
import { createTransport } from 'nodemailer'
import { instant, parseInstant } from '#core/time/instant.ts'
import { makeContext } from '#server/app/boot.ts'
import { buildWebIfChanged, WEB_DIST } from '#server/app/build-web.ts'
import { queues, timerHandlers } from '#server/app/consumers.ts'
import { serveHealth } from '#server/app/health.ts'
import { startMail } from '#server/app/mail.ts'
import { openDeskDatabase } from '#server/app/open-desk.ts'
import { bindRoutes, makeResolver } from '#server/app/routes.ts'
import { letterText, type Letter } from '#server/app/stage/letter.ts'
import { passTime, workOff } from '#server/app/stage/pass-time.ts'
import { makeStage } from '#server/app/stage/stage.ts'
import { engageCast, type Owner } from '#server/app/story/cast.ts'
import { playSmallStories } from '#server/app/story/small-stories.ts'
import { makeSimClock } from '#server/platform/clock.ts'
import { readConfig } from '#server/platform/config/config.ts'
import { migrate } from '#server/platform/db/migrate.ts'
import { makeHttpApp } from '#server/platform/http/http-app.ts'
import { serveWeb } from '#server/platform/http/static-files.ts'
import { serveLive } from '#server/platform/live/serve-live.ts'
import { sayIn } from '#server/platform/words.ts'
import { nearestLanguage, type Language } from '#i18n/say.ts'
import { startMailCatcher } from '../../server/test/mail-catcher.ts'
import { PASSWORD } from './filled-desk.ts'
import type { DeskArguments } from './start-program.ts'

const { folder, port, begins, played, databaseUrl } = JSON.parse(process.argv[2]!) as DeskArguments
const catcher = await startMailCatcher()
const read = readConfig({
  REDRESS_DATA: folder,
  PORT: '0',
  REDRESS_SMTP_PORT: '0',
  REDRESS_SMTP_URL: catcher.url,
  REDRESS_LOG: 'error',
})
if (!read.ok) throw new Error(JSON.stringify(read.faults))
const database = await openDeskDatabase({ ...read.config, databaseUrl }, 'own')
await buildWebIfChanged(() => {})
const clock = makeSimClock(parseInstant(begins))
const ctx = makeContext({ config: read.config, connectionString: database.connectionString, clock })
await migrate(ctx.db)
const app = makeHttpApp(ctx, makeResolver(ctx))
bindRoutes(app, { startSample: (_ctx, owner, language) => inTurn(() => fill(owner, language)) })
serveLive(app)
serveHealth(app, null)
await serveWeb(app, WEB_DIST)
const base = await app.fastify.listen({ host: '127.0.0.1', port })
const mail = await startMail({ ...ctx, config: { ...ctx.config, smtpPort: await freePort() } })
const due = { timerHandlers, queues }

// One thing at a time: what the browser set off is worked off soon, and time passes between.
let turn: Promise<unknown> = Promise.resolve()
const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
  const done = turn.then(act)
  turn = done.catch(() => {})
  return done
}
const round = setInterval(() => void inTurn(() => workOff(ctx, clock, due)), 40)

/** The cast of the golden story, with a password that tests know; the small stories too where a test asks for them. */
async function fill(owner: Owner, language: Language): Promise<void> {
  const stage = makeStage(ctx, clock)
  const say = sayIn(language)
  const cast = await engageCast(stage, owner, say, { language, zone: 'Europe/Madrid', password: PASSWORD })
  if (played !== 'stories') return
  const until = instant(clock.now() + 12 * 86_400_000)
  await playSmallStories({ stage, cast, say }, until)
}

const commands: Record<string, (given: Record<string, unknown>) => Promise<unknown>> = {
  where: async () => ({ base, now: clock.now() }),
  pass: (given) => inTurn(() => passTime(ctx, clock, instant(clock.now() + Number(given.ms)), due)),
  letter: async (given) => {
    const letter = given as unknown as Letter
    const transport = createTransport({
      host: '127.0.0.1',
      port: mail.smtpPort,
      secure: false,
      ignoreTLS: true,
    })
    const raw = letterText(letter, clock.now())
    await transport.sendMail({ envelope: { from: letter.from.address, to: [letter.to] }, raw })
    transport.close()
  },
  sent: async () => catcher.mails,
  words: async (given) => sayIn(nearestLanguage(String(given.language)))(String(given.key)),
}

for await (const line of createInterface({ input: process.stdin })) {
  const given = JSON.parse(line) as { id: number; do: string } & Record<string, unknown>
  try {
    const answer = await commands[given.do]!(given)
    process.stdout.write(`${JSON.stringify({ id: given.id, answer: answer ?? null })}\n`)
  } catch (error) {
    process.stdout.write(
      `${JSON.stringify({ id: given.id, error: String((error as Error).stack ?? error) })}\n`,
    )
  }
}
clearInterval(round)
await turn
await mail.stop()
await app.fastify.close()
await ctx.live.stop()
await ctx.db.destroy()
await database.stop()
await catcher.close()

async function freePort(): Promise<number> {
  const { createServer } = await import('node:net')
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
