import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Instant } from '#core/time/instant.ts'
import type { Language } from '#i18n/say.ts'
import { foundWorkspace } from '#server/app/stage/open-stage.ts'
import { engageCast, type Cast } from '#server/app/story/cast.ts'
import { closeMailRoutes } from '#server/features/outbox/index.ts'
import { makeSimClock } from '#server/platform/clock.ts'
import { readConfig } from '#server/platform/config/config.ts'
import { openDatabase } from '#server/platform/db/database.ts'
import { migrate } from '#server/platform/db/migrate.ts'
import { sayIn } from '#server/platform/words.ts'
import { startMailCatcher, type CaughtMail } from '../../server/test/mail-catcher.ts'
import { runStatement } from '../../server/test/run-statement.ts'
import { openMortalStage, type Ground, type MortalStage } from './server-process.ts'

/** Desks that all begin alike: the cast of the golden story on a database of its own, and what reached the customers. */
export type Grounds = {
  cast: Cast
  open(): Promise<Desk>
  close(): Promise<void>
}

export type Desk = { stage: MortalStage; ground: Ground; mails: CaughtMail[]; close(): Promise<void> }

/** Sets the cast up once on a database server; every desk is a copy of it. */
export async function layGrounds(
  server: string,
  start: Instant,
  language: Language = 'en',
  zone = 'Europe/Madrid',
): Promise<Grounds> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'redress-mortal-'))
  const catcher = await startMailCatcher()
  const read = readConfig({ REDRESS_DATA: dataFolder, REDRESS_SMTP_URL: catcher.url })
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  const { config } = read
  const model = `model_${randomBytes(6).toString('hex')}`
  await runStatement(server, `create database ${model}`)
  const db = openDatabase({ connectionString: inDatabase(server, model), maxConnections: 1 })
  await migrate(db)
  await db.destroy()
  const say = sayIn(language)
  const setting = openMortalStage({
    config,
    connectionString: inDatabase(server, model),
    clock: makeSimClock(start),
  })
  const owner = await foundWorkspace(setting, say('story.company'), language, zone)
  const cast = await engageCast(setting, owner, say, { language, zone })
  await setting.leave()
  return {
    cast,
    async open() {
      const name = `copy_${randomBytes(6).toString('hex')}`
      await runStatement(server, `create database ${name} template ${model}`)
      const connectionString = inDatabase(server, name)
      const before = catcher.mails.length
      const ground = { config, connectionString, clock: makeSimClock(start) }
      const stage = openMortalStage(ground)
      return {
        stage,
        ground,
        get mails() {
          return catcher.mails.slice(before)
        },
        async close() {
          await stage.leave()
          await runStatement(server, `drop database ${name} with (force)`)
        },
      }
    },
    async close() {
      closeMailRoutes()
      await catcher.close()
      await runStatement(server, `drop database ${model} with (force)`)
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

function inDatabase(server: string, name: string): string {
  return server.replace(/\/[^/?]+(\?|$)/, `/${name}$1`)
}
