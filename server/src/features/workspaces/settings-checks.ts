import { isZone } from '#core/time/zone.ts'
import { Problem, type PointedError } from '#server/platform/problem.ts'

type Named = string | null | undefined | readonly string[]

/** Refuses ids that the workspace does not have; `named` holds them by JSON pointer. */
export function requireKnown(known: ReadonlyMap<string, unknown>, named: Record<string, Named>): void {
  const errors = Object.entries(named).flatMap(([pointer, ids]) => unknownAt(known, pointer, ids))
  if (errors.length) throw new Problem('invalid_request', { errors })
}

function unknownAt(known: ReadonlyMap<string, unknown>, pointer: string, ids: Named): PointedError[] {
  if (ids === null || ids === undefined) return []
  if (typeof ids === 'string') return known.has(ids) ? [] : [{ pointer, detail: 'unknown_id' }]
  return ids.flatMap((id, i) => unknownAt(known, `${pointer}/${i}`, id))
}

export function requireZone(zone: string | undefined, pointer = '/zone'): void {
  if (zone === undefined || isZone(zone)) return
  throw new Problem('invalid_request', { errors: [{ pointer, detail: 'unknown_zone' }] })
}

/** Names that people tell things apart by exist once. */
export function requireFree(taken: boolean, pointer: string, reason: string): void {
  if (taken) throw new Problem('conflict', { reason, errors: [{ pointer, detail: reason }] })
}

/** Throws what core found wrong with a definition, each with its place in the request (4.7). */
export function refuseDefinition(
  refusals: readonly { code: string; pointer: string; params?: object }[],
): void {
  const [first] = refusals
  if (!first) return
  throw new Problem('refused', {
    reason: first.code,
    params: { ...first.params },
    errors: refusals.map(({ code, pointer }) => ({ pointer, detail: code })),
  })
}
