import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import {
  canReach,
  findBinaries,
  readyBinaries,
  serverUser,
  type Binaries,
  type ServerUser,
} from './embedded-binaries.ts'

export type EmbeddedServer = {
  connectionString: string
  /** Stops PostgreSQL if this process is its owner; commands that only borrow it leave it running. */
  stop(): Promise<void>
}
export type EmbeddedOptions = {
  dataFolder: string
  /** own: run it for as long as this process lives; borrow: join a running one, else run it for a moment. */
  mode: 'own' | 'borrow'
  /** false: no fsync, for throwaway databases. */
  durable?: boolean
}

/** Says that another process runs the desk on this data folder. */
export const ALREADY_RUNNING = 'already_running'
/** Says that there is no PostgreSQL for this platform in node_modules. */
export const NO_BINARIES = 'no_embedded_database'

const OWNER_LOCK = 0x0ede55
const windows = process.platform === 'win32'

/** Starts, or adopts after a crash of ours, the PostgreSQL of a data folder; nothing listens on the network. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const found = findBinaries()
  if (!found) throw Object.assign(new Error(NO_BINARIES), { code: NO_BINARIES })
  const user = serverUser()
  const home = serverHome(options.dataFolder, user)
  const folder = join(home, 'postgres')
  const binaries = readyBinaries(found, user, home)
  if (!existsSync(folder)) initialise(binaries, folder, user, options.durable !== false)
  const running = await adopt(folder)
  const started = running ? null : await launch(binaries, folder, user, options.durable !== false)
  const connectionString = running ?? started!.connectionString
  if (options.mode === 'borrow')
    return { connectionString, stop: async () => (started ? end(folder, started.child) : undefined) }
  const lock = await takeOwnerLock(connectionString)
  return {
    connectionString,
    async stop() {
      await lock.end()
      await end(folder, started?.child ?? null)
    },
  }
}

/** The data folder, unless PostgreSQL's user cannot walk into it: then a folder of the system, named in the data folder. */
function serverHome(dataFolder: string, user: ServerUser): string {
  mkdirSync(dataFolder, { recursive: true, mode: 0o711 })
  if (canReach(dataFolder, user)) return dataFolder
  const pointer = join(dataFolder, 'postgres.location')
  if (!existsSync(pointer)) writeFileSync(pointer, `/var/lib/redress/${randomBytes(8).toString('hex')}`)
  const home = readFileSync(pointer, 'utf8').trim()
  mkdirSync(home, { recursive: true, mode: 0o711 })
  return home
}

/** Made aside and moved into place by a rename, so that a first start that is cut short leaves nothing behind. */
function initialise(binaries: Binaries, folder: string, user: ServerUser, durable: boolean): void {
  const making = `${folder}.new`
  rmSync(making, { recursive: true, force: true })
  mkdirSync(making, { recursive: true, mode: 0o700 })
  if (user) chownSync(making, user.uid, user.gid)
  const flags = ['-D', making, '-U', 'desk', '-E', 'UTF8', '--locale-provider=builtin', '--locale=C.UTF-8']
  if (!durable) flags.push('--no-sync')
  if (windows) {
    const passwordFile = join(dirname(folder), 'postgres.password')
    writeFileSync(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 })
    flags.push('-A', 'scram-sha-256', `--pwfile=${passwordFile}`)
  } else flags.push('-A', 'trust')
  const done = spawnSync(binaries.initdb, flags, {
    cwd: '/',
    encoding: 'utf8',
    env: serverEnvironment(),
    ...user,
  })
  if (done.status === 0) return renameSync(making, folder)
  throw new Error(`initdb failed: ${done.error?.message ?? (done.stderr || done.stdout).trim()}`)
}

/** The connection string of a server that already runs on the folder and answers. */
async function adopt(folder: string): Promise<string | null> {
  const file = join(folder, 'postmaster.pid')
  if (!existsSync(file)) return null
  const [, , , port = '', socketFolder = ''] = readFileSync(file, 'utf8').split('\n')
  if (!port) return null
  const connectionString = connectionTo(folder, socketFolder, Number(port))
  return (await answers(connectionString)) ? connectionString : null
}

async function launch(binaries: Binaries, folder: string, user: ServerUser, durable: boolean) {
  // Socket paths are limited to 107 bytes, so it does not stand in the data folder.
  const socketFolder = windows ? '' : mkdtempSync(join(tmpdir().length > 60 ? '/tmp' : tmpdir(), 'redress-'))
  if (user) chownSync(socketFolder, user.uid, user.gid)
  const port = windows ? 20_000 + Math.floor(Math.random() * 20_000) : 5432
  const settings = {
    listen_addresses: windows ? '127.0.0.1' : '',
    port,
    ...(windows ? {} : { unix_socket_directories: socketFolder, unix_socket_permissions: '0700' }),
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
    max_connections: 100,
    shared_buffers: '64MB',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const logFile = join(dirname(folder), 'postgres.log')
  const log = openSync(logFile, 'a', 0o600)
  const connectionString = connectionTo(folder, socketFolder, port)
  // While backends of a killed server still end, a new one is refused for a moment.
  for (const deadline = Date.now() + 20_000; ;) {
    const child = spawn(binaries.postgres, ['-D', folder, ...flags], {
      cwd: '/',
      stdio: ['ignore', log, log],
      detached: true,
      env: serverEnvironment(),
      ...user,
    })
    if (await comesUp(child, connectionString, deadline)) {
      child.unref()
      return { child, connectionString }
    }
    const adopted = await adopt(folder)
    if (adopted) return { child: null, connectionString: adopted }
    if (Date.now() > deadline) throw new Error(`PostgreSQL does not start; its own words stand in ${logFile}`)
    await sleep(200)
  }
}

async function comesUp(child: ChildProcess, connectionString: string, deadline: number): Promise<boolean> {
  let ended = false
  child.once('exit', () => (ended = true))
  child.once('error', () => (ended = true))
  while (!ended && Date.now() < deadline) {
    if (await answers(connectionString)) return true
    await sleep(10)
  }
  return false
}

async function answers(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 2_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

/** A lock that ends with this process, so that a second desk on the same folder is refused, whatever killed the first. */
async function takeOwnerLock(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString, application_name: 'redress owner' })
  client.on('error', () => {})
  await client.connect()
  for (let attempt = 0; attempt < 10; attempt++) {
    const { rows } = await client.query('select pg_try_advisory_lock($1) as got', [OWNER_LOCK])
    if (rows[0].got) return client
    await sleep(100)
  }
  await client.end()
  throw Object.assign(new Error(ALREADY_RUNNING), { code: ALREADY_RUNNING })
}

/** Fast shutdown: open transactions are rolled back, what was committed is on disk. */
async function end(folder: string, child: ChildProcess | null): Promise<void> {
  const file = join(folder, 'postmaster.pid')
  if (!existsSync(file)) return
  const [pid = '', , , , socketFolder = ''] = readFileSync(file, 'utf8').split('\n')
  const isOver = () => (child ? child.exitCode !== null || child.signalCode !== null : !existsSync(file))
  process.kill(Number(pid), 'SIGINT')
  for (const deadline = Date.now() + 20_000; !isOver() && Date.now() < deadline;) await sleep(10)
  if (socketFolder) rmSync(socketFolder, { recursive: true, force: true })
}

function connectionTo(folder: string, socketFolder: string, port: number): string {
  if (!windows) return `postgresql://desk@localhost:${port}/postgres?host=${encodeURIComponent(socketFolder)}`
  const password = readFileSync(join(dirname(folder), 'postgres.password'), 'utf8')
  return `postgresql://desk:${password}@127.0.0.1:${port}/postgres`
}

function serverEnvironment() {
  const { PATH, SystemRoot, TEMP } = process.env
  return { PATH, SystemRoot, TEMP, LC_ALL: 'C', TZ: 'UTC' }
}
