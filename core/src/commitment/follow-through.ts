import type { Commitment } from './commitment.ts'

/** Figures over commitments: `rate` is kept of kept and broken, null when there are none (2.3). */
export type FollowThrough = {
  kept: number
  broken: number
  answeredLate: number
  superseded: number
  withdrawn: number
  open: number
  rate: number | null
  medianLateMs: number | null
}

/** Follow-through of a list of commitments; those never told to a customer do not count. */
export function followThrough(commitments: readonly Commitment[]): FollowThrough {
  const told = commitments.filter((commitment) => commitment.toldAt !== null)
  const number = (status: Commitment['status']) =>
    told.filter((commitment) => commitment.status === status).length
  const [kept, broken] = [number('kept'), number('broken')]
  const late = told
    .filter((commitment) => commitment.status === 'broken' && commitment.answeredLateAt !== null)
    .map((commitment) => commitment.answeredLateAt! - commitment.dueAt)
    .sort((a, b) => a - b)
  return {
    kept,
    broken,
    answeredLate: late.length,
    superseded: number('superseded'),
    withdrawn: number('withdrawn'),
    open: number('open'),
    rate: kept + broken === 0 ? null : kept / (kept + broken),
    medianLateMs: late[Math.floor((late.length - 1) / 2)] ?? null,
  }
}

/** The same by owner team or owner member; those without one are left out. */
export function followThroughBy(
  commitments: readonly Commitment[],
  key: 'ownerTeamId' | 'ownerMemberId',
): Map<string, FollowThrough> {
  const groups = new Map<string, Commitment[]>()
  for (const commitment of commitments) {
    const owner = commitment[key]
    if (owner !== null) groups.set(owner, [...(groups.get(owner) ?? []), commitment])
  }
  return new Map([...groups].map(([owner, group]) => [owner, followThrough(group)]))
}
