import { randomBytes } from 'node:crypto'
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runStatement } from '../../server/test/run-statement.ts'
import { inDatabase } from '../../server/test/test-server.ts'
import type { DeskArguments } from './start-program.ts'

export const PASSWORD = 'calm paper and ink'
export const BEGINS = '2026-10-23T13:10:00Z'
export const PLAYED = ['people', 'stories'] as const
export type Played = (typeof PLAYED)[number]
/** Where a filled desk stands: its database server, and the time it has come to. */
export type Filled = { server: string; now: number }

export const filledDatabase = (played: Played) => `filled_${played}`

export type Copy = { begins: string; databaseUrl: string; drop(): Promise<void> }

/** Copies a filled desk: its database, and its files into the folder. */
export async function copyFilledDesk(played: DeskArguments['played'], folder: string): Promise<Copy> {
  const home = process.env.REDRESS_TEST_HOME
  if (!home) throw new Error('no desks were filled: the stories run under playwright.config.ts')
  const { server, now } = JSON.parse(readFileSync(join(home, `${played}.json`), 'utf8')) as Filled
  cpSync(join(home, played), folder, { recursive: true })
  const name = `e2e_${randomBytes(8).toString('hex')}`
  await runStatement(server, `create database ${name} template ${filledDatabase(played)}`)
  return {
    begins: new Date(now).toISOString(),
    databaseUrl: inDatabase(server, name),
    drop: () => runStatement(server, `drop database ${name} with (force)`),
  }
}
