import { Resolver } from 'node:dns/promises'
import type { Lookups } from './discover-settings.ts'

const PATIENCE = 4_000
const MOST_BYTES = 100_000

/** The network as it is; whatever fails or takes too long is simply not found. */
export const netLookups: Lookups = {
  async mx(domain) {
    try {
      const found = await new Resolver({ timeout: PATIENCE / 2, tries: 2 }).resolveMx(domain)
      return found.sort((a, b) => a.priority - b.priority).map(({ exchange }) => exchange)
    } catch {
      return []
    }
  },
  async read(url) {
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE), redirect: 'error' })
      if (!answer.ok || Number(answer.headers.get('content-length') ?? 0) > MOST_BYTES) return null
      return (await answer.text()).slice(0, MOST_BYTES)
    } catch {
      return null
    }
  },
}
