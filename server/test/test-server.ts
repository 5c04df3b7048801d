import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDatabase } from '#server/platform/db/database.ts'
import { startEmbedded } from '#server/platform/db/embedded.ts'
import { migrate } from '#server/platform/db/migrate.ts'
import { startServerCluster, stopServerCluster } from './server-cluster.ts'
import { runStatement } from './run-statement.ts'

/** REDRESS_TEST_DATABASE=server: a PostgreSQL server over TCP, as with DATABASE_URL; else the embedded engine. */
const onServer = process.env.REDRESS_TEST_DATABASE === 'server'
export const TEMPLATE = 'redress_template'

/** The address of the one test server with a migrated template database; the first who asks starts it. */
export async function testServer(home: string): Promise<string> {
  const ready = join(home, 'ready')
  const lock = join(home, 'lock')
  for (;;) {
    if (existsSync(ready)) return readFileSync(ready, 'utf8')
    try {
      mkdirSync(lock)
      break
    } catch {
      await sleep(50)
    }
  }
  try {
    if (existsSync(ready)) return readFileSync(ready, 'utf8')
    const connectionString = await startServer(home)
    await makeTemplate(connectionString)
    // Renamed, so that nobody reads it before it is written.
    writeFileSync(join(home, 'ready.new'), connectionString)
    renameSync(join(home, 'ready.new'), ready)
    return connectionString
  } finally {
    rmdirSync(lock)
  }
}

export async function stopTestServer(home: string): Promise<void> {
  if (!existsSync(join(home, 'ready'))) return
  if (onServer) return stopServerCluster(home)
  const server = await startEmbedded({ dataFolder: home, mode: 'own', durable: false })
  await server.stop()
}

async function startServer(home: string): Promise<string> {
  chmodSync(home, 0o711)
  if (onServer) return startServerCluster(home)
  return (await startEmbedded({ dataFolder: home, mode: 'borrow', durable: false })).connectionString
}

async function makeTemplate(connectionString: string): Promise<void> {
  await runStatement(connectionString, `create database ${TEMPLATE}`)
  const db = openDatabase({ connectionString: inDatabase(connectionString, TEMPLATE), maxConnections: 1 })
  await migrate(db)
  await db.destroy()
}

/** The same server, another database. */
export function inDatabase(connectionString: string, name: string): string {
  return connectionString.replace(/\/[^/?]+(\?|$)/, `/${name}$1`)
}
