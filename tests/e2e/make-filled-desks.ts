import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inDatabase, stopTestServer, TEMPLATE, testServer } from '../../server/test/test-server.ts'
import { runStatement } from '../../server/test/run-statement.ts'
import { BEGINS, filledDatabase, PASSWORD, PLAYED, type Filled, type Played } from './filled-desk.ts'
import { OWNER } from './owner.ts'
import { startProgram, type Where } from './start-program.ts'

/** Runs once before all stories: one database server, and on it each filled desk that a story begins with a copy of. */
export default async function makeFilledDesks(): Promise<() => Promise<void>> {
  const home = mkdtempSync(join(tmpdir(), 'redress-e2e-'))
  process.env.REDRESS_TEST_HOME = home
  const end = async () => {
    if (existsSync(home)) await stopTestServer(home)
    rmSync(home, { recursive: true, force: true })
  }
  try {
    const server = await testServer(home)
    for (const played of PLAYED) await fill(home, server, played)
  } catch (error) {
    await end()
    throw error
  }
  return end
}

/** First run by the API, as the browser does it in the golden story. */
async function fill(home: string, server: string, played: Played): Promise<void> {
  const folder = join(home, played)
  mkdirSync(folder)
  await runStatement(server, `create database ${filledDatabase(played)} template ${TEMPLATE}`)
  const databaseUrl = inDatabase(server, filledDatabase(played))
  const program = startProgram({ folder, port: 0, begins: BEGINS, played, databaseUrl })
  const { base } = await program.ask<Where>('where')
  const body = {
    workspaceName: 'Oak & Iron',
    ownerName: OWNER.name,
    email: OWNER.email,
    password: PASSWORD,
    language: 'en',
    zone: 'Europe/Madrid',
    start: 'sample',
  }
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${base}/v1/setup`, { method: 'POST', headers, body: JSON.stringify(body) })
  if (answer.status !== 201) throw new Error(`first run was refused: ${await answer.text()}`)
  const { now } = await program.ask<Where>('where')
  await program.end()
  writeFileSync(join(home, `${played}.json`), JSON.stringify({ server, now } satisfies Filled))
}
