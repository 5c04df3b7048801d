import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeClient, type Call } from '#contracts/client.ts'
import { startEmbedded } from '#server/platform/db/embedded.ts'
import { makeCookieFetch } from '../../server/test/cookie-fetch.ts'
import { freePort, startServerCluster, stopServerCluster } from '../../server/test/server-cluster.ts'
import { makeDeskProcess, type DeskProcess, type DeskSettings } from '../kill/desk-process.ts'
import { makeProgram, type Program } from './program.ts'

export type Engine = 'embedded' | 'server'
export type BenchDesk = {
  engine: Engine
  /** Its data folder. */
  folder: string
  process: DeskProcess
  /** The database beneath, for raw limits and for filling it. */
  connectionString: string
  workspaceId: string
  owner: Call
  program: Program
  key: string
  stop(): Promise<void>
}

/** The real desk in a process of its own, on a durable database, with first run's starter desk and a mailbox. */
export async function openBenchDesk(
  engine: Engine,
  { flags = [], role = 'work' }: Pick<DeskSettings, 'flags' | 'role'> = {},
): Promise<BenchDesk> {
  const folder = mkdtempSync(join(tmpdir(), `redress-bench-${engine}-`))
  chmodSync(folder, 0o711)
  const databaseUrl = engine === 'server' ? await startServerCluster(folder, { durable: true }) : undefined
  const port = await freePort()
  const smtpPort = await freePort()
  const process = makeDeskProcess({ folder, port, smtpPort, databaseUrl, flags, role })
  await process.start()
  const owner = makeClient({ base: process.base, fetch: makeCookieFetch() })
  const person = { ownerName: 'Olga', email: 'olga@acme.example', password: 'correct horse battery' }
  const { workspace } = await owner('setUp', {
    body: { workspaceName: 'Acme', ...person, language: 'en', zone: 'Europe/Madrid', start: 'empty' },
  })
  await owner('createMailbox', { body: { address: 'help@acme.example', inbound: { kind: 'smtp' } } })
  const { secret } = await owner('createApiKey', { body: { name: 'bench', role: 'agent' } })
  const program = makeProgram(process.base, secret)
  const connectionString =
    databaseUrl ?? (await startEmbedded({ dataFolder: folder, mode: 'borrow' })).connectionString
  return {
    engine,
    folder,
    process,
    connectionString,
    workspaceId: workspace.id,
    owner,
    program,
    key: secret,
    async stop() {
      program.close()
      await process.stop()
      if (databaseUrl) await stopServerCluster(folder)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
