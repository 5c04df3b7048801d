import { second, type Instant } from '#core/time/instant.ts'
import type { Config } from '#server/platform/config/config.ts'
import type { LiveKey } from './session-store.ts'

/** How long a key that was looked up is believed: so late, at most, does another process learn that it was revoked. */
const BELIEVED_MS = second
const MOST_KEPT = 1_000

type Kept = { keys: Map<string, { key: LiveKey; at: Instant }>; generation: number }
const keptBy = new WeakMap<Config, Kept>()

/** Keys that a program calls with again and again, so that not every call asks the database for them. */
function keptKeys(config: Config): Kept {
  const kept = keptBy.get(config) ?? { keys: new Map(), generation: 0 }
  keptBy.set(config, kept)
  return kept
}

/** Gives a kept key that is still believed, else what `look` finds; a revocation meanwhile is never overwritten. */
export async function keyFrom(
  config: Config,
  hash: string,
  now: Instant,
  look: () => Promise<LiveKey | undefined>,
): Promise<LiveKey | undefined> {
  const kept = keptKeys(config)
  const known = kept.keys.get(hash)
  if (known && now - known.at < BELIEVED_MS && now >= known.at) return known.key
  const { generation } = kept
  const key = await look()
  if (!key) kept.keys.delete(hash)
  else if (generation === kept.generation) {
    if (kept.keys.size >= MOST_KEPT) kept.keys.clear()
    kept.keys.set(hash, { key, at: now })
  }
  return key
}

/** This process forgets all keys: one of them was revoked. */
export function forgetKeys(config: Config): void {
  const kept = keptKeys(config)
  kept.keys.clear()
  kept.generation++
}
