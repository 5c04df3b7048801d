import type { FastifyRequest } from 'fastify'
import { Problem } from '../problem.ts'

/** The entity tag of anything that shows its revision. */
export function etagOf(result: unknown): string | null {
  const revision = (result as { revision?: unknown } | null | undefined)?.revision
  return typeof revision === 'number' ? `"${revision}"` : null
}

/** The revision that the caller insists on; null for none or `*`. A tag that was never ours matches nothing. */
export function readIfMatch(request: FastifyRequest): number | null {
  const text = request.headers['if-match']
  if (!text || text.trim() === '*') return null
  const found = /^\s*"?(\d{1,15})"?\s*$/.exec(text)
  if (!found) throw new Problem('changed_meanwhile')
  return Number(found[1])
}

/** Refuses with `changed_meanwhile` when the caller read another revision than the one that stands. */
export function checkRevision(ifMatch: number | null, revision: number): void {
  if (ifMatch !== null && ifMatch !== revision) throw new Problem('changed_meanwhile')
}
