import { createHash, randomBytes } from 'node:crypto'
import type { Ids } from './context.ts'
import type { WallClock } from './clock.ts'

/** Ids are a prefix and a UUIDv7: one text form everywhere, ordered by the time they were made. */
export function makeIds(clock: WallClock, random: (bytes: number) => Buffer = pooledRandom()): Ids {
  let last = 0
  let counter = 0
  return {
    make(prefix) {
      const now = clock.now()
      // Within one millisecond a counter keeps the order (RFC 9562, method 1).
      if (now > last) {
        last = now
        counter = random(2).readUInt16BE() & 0x7ff
      } else counter++
      if (counter > 0xfff) {
        last++
        counter = 0
      }
      const tail = random(8)
      tail[0] = (tail[0]! & 0x3f) | 0x80
      return `${prefix}_${last.toString(16).padStart(12, '0')}7${counter.toString(16).padStart(3, '0')}${tail.toString('hex')}`
    },
    token: () => random(32).toString('base64url'),
  }
}

/** Ids of tests and demos: the same seed gives the same ids. Never for tokens of a real desk. */
export function makeSeededIds(clock: WallClock, seed: string): Ids {
  let round = 0
  return makeIds(clock, (bytes) =>
    createHash('sha256').update(`${seed}:${round++}`).digest().subarray(0, bytes),
  )
}

/** Asking the kernel for 4 kB at once costs as much as asking for 8 bytes. */
function pooledRandom() {
  let pool = Buffer.alloc(0)
  return (bytes: number) => {
    if (pool.length < bytes) pool = randomBytes(4096)
    const taken = pool.subarray(0, bytes)
    pool = pool.subarray(bytes)
    return taken
  }
}
