import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findBinaries, readyBinaries, serverUser } from '#server/platform/db/embedded-binaries.ts'
import { runStatement } from './run-statement.ts'

const DEBIAN = '/usr/lib/postgresql'

/** Binaries of the machine's own PostgreSQL if it has one (15 and later), else those of the npm package. */
function serverBinaries(home: string): { initdb: string; postgres: string } {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).filter((name) => Number(name) >= 15) : []
  const newest = versions.sort((a, b) => Number(a) - Number(b)).at(-1)
  const folder = newest ? join(DEBIAN, newest, 'bin') : null
  if (folder && existsSync(join(folder, 'initdb'))) {
    return { initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') }
  }
  const found = findBinaries()
  if (!found) throw new Error('no PostgreSQL on this machine and none in node_modules')
  return readyBinaries(found, serverUser(), home)
}

/** Starts a throwaway PostgreSQL server over TCP, as a customer's would be; gives its address. `durable`: with fsync. */
export async function startServerCluster(home: string, { durable = false } = {}): Promise<string> {
  const { initdb, postgres } = serverBinaries(home)
  const user = serverUser()
  const folder = join(home, 'cluster')
  mkdirSync(folder, { mode: 0o700 })
  if (user) chownSync(folder, user.uid, user.gid)
  const flags = ['-D', folder, '-U', 'desk', '-E', 'UTF8', '--locale=C', '-A', 'trust', '--no-sync']
  const made = spawnSync(initdb, flags, { cwd: '/', encoding: 'utf8', ...user })
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr || made.error?.message}`)
  const port = await freePort()
  const settings = ['listen_addresses=127.0.0.1', `port=${port}`, `unix_socket_directories=${folder}`]
  const fast = durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']
  const log = openSync(join(home, 'cluster.log'), 'a')
  spawn(
    postgres,
    ['-D', folder, ...[...settings, ...fast, 'max_connections=200'].flatMap((setting) => ['-c', setting])],
    {
      cwd: '/',
      stdio: ['ignore', log, log],
      detached: true,
      ...user,
    },
  ).unref()
  const address = `postgresql://desk@127.0.0.1:${port}/postgres`
  for (const deadline = performance.now() + 20_000; ; await sleep(50)) {
    try {
      await runStatement(address, 'select 1')
      return address
    } catch (error) {
      if (performance.now() > deadline) throw error
    }
  }
}

export async function stopServerCluster(home: string): Promise<void> {
  const file = join(home, 'cluster/postmaster.pid')
  if (!existsSync(file)) return
  process.kill(Number(readFileSync(file, 'utf8').split('\n')[0]), 'SIGINT')
  for (let i = 0; existsSync(file) && i < 200; i++) await sleep(50)
}

/** A port nobody listens on just now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
