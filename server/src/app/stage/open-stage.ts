import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Instant } from '#core/time/instant.ts'
import type { Language } from '#i18n/say.ts'
import { makeSimClock } from '#server/platform/clock.ts'
import { readConfig, type Config } from '#server/platform/config/config.ts'
import { migrate } from '#server/platform/db/migrate.ts'
import { makeContext } from '../boot.ts'
import { openDeskDatabase } from '../open-desk.ts'
import { makeStage, type Stage } from './stage.ts'

export type OpenStage = { stage: Stage; close(): Promise<void> }

/** A stage with a database of its own that is thrown away afterwards. */
export async function openThrowawayStage(start: Instant): Promise<OpenStage> {
  const folder = mkdtempSync(join(tmpdir(), 'redress-'))
  const config: Config = {
    ...plainConfig(),
    dataFolder: folder,
    databaseUrl: null,
    smtpPort: 0,
    logLevel: 'error',
  }
  const database = await openDeskDatabase(config, 'own')
  const clock = makeSimClock(start)
  const ctx = makeContext({ config, connectionString: database.connectionString, clock })
  await migrate(ctx.db)
  return {
    stage: makeStage(ctx, clock),
    async close() {
      await ctx.live.stop()
      await ctx.db.destroy()
      await database.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function plainConfig(): Config {
  const read = readConfig({})
  if (!read.ok) throw new Error('the defaults are not valid settings')
  return read.config
}

export type StageOwner = { kind: 'member'; workspaceId: string; memberId: string; role: 'admin' }

/** A workspace with its owner, made by first run, that a story fills. */
export async function foundWorkspace(
  stage: Stage,
  workspaceName: string,
  language: Language,
  zone: string,
): Promise<StageOwner> {
  const body = {
    workspaceName,
    ownerName: 'Beatriz Leal',
    email: 'beatriz.leal@desk.example',
    password: stage.ctx.ids.token(),
    language,
    zone,
    start: 'sample' as const,
  }
  const { member, workspace } = await stage.asNobody('setUp', { body })
  return { kind: 'member', workspaceId: workspace.id, memberId: member.id, role: 'admin' }
}
