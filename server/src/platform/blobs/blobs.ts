import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readFile, rename, rm, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { Problem } from '../problem.ts'

/** Bytes kept on disk under the SHA-256 of their content: the same bytes are kept once, and nothing is ever changed. */
export type Blobs = {
  /** Gives the name once the bytes are safely on disk. Problem `storage_full` when there is no room for them. */
  put(bytes: Uint8Array): Promise<string>
  get(name: string): Promise<Buffer>
  stream(name: string): Readable
  has(name: string): Promise<boolean>
  /** Bytes free on the disk a moment ago, for `doctor` and for refusing mail in time. */
  freeBytes(): Promise<number>
  readonly minFreeBytes: number
}

const NAME = /^[0-9a-f]{64}$/

export function openBlobs(folder: string, minFreeBytes: number): Blobs {
  const place = (name: string) => {
    if (!NAME.test(name)) throw new Problem('not_found')
    return join(folder, name.slice(0, 2), name)
  }
  const askDisk = async () => {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  }
  const room = makeRoom(askDisk)
  const has = (name: string) =>
    stat(place(name)).then(
      () => true,
      () => false,
    )
  const refuseFull = (error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOSPC' || error.code === 'EDQUOT' ? new Problem('storage_full') : error
  }
  return {
    minFreeBytes,
    freeBytes: room.freeBytes,
    has,
    async put(bytes) {
      const name = createHash('sha256').update(bytes).digest('hex')
      if (await has(name)) return name
      if ((await room.freeBytes()) < minFreeBytes + bytes.length) throw new Problem('storage_full')
      await write(place(name), bytes).catch(refuseFull)
      room.take(bytes.length)
      return name
    },
    get: (name) => readFile(place(name)),
    stream: (name) => createReadStream(place(name)),
  }
}

const ROOM_KNOWN_MS = 1_000

/** The free bytes of a moment ago, less what was written since: asking the disk costs as much as a small write. */
function makeRoom(freeBytes: () => Promise<number>) {
  let known = { bytes: 0, at: -Infinity }
  return {
    async freeBytes() {
      if (performance.now() - known.at > ROOM_KNOWN_MS)
        known = { bytes: await freeBytes(), at: performance.now() }
      return known.bytes
    },
    take: (bytes: number) => void (known.bytes -= bytes),
  }
}

/** Written aside, brought to disk, then renamed: a reader sees all of it or nothing, also after a power cut. */
async function write(path: string, bytes: Uint8Array): Promise<void> {
  const folder = join(path, '..')
  const aside = `${path}.${randomUUID()}`
  try {
    await writeThrough(aside, bytes).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await writeThrough(aside, bytes)
    })
    await rename(aside, path)
  } catch (error) {
    await rm(aside, { force: true })
    throw error
  }
  if (process.platform === 'win32') return
  const directory = await open(folder, 'r')
  await directory.sync().finally(() => directory.close())
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.datasync()
  } finally {
    await file.close()
  }
}
