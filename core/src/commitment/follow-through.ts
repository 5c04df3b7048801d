import type { Commitment } from './commitment.ts'

/** Figures over commitments that have come to an end: `rate` is kept of kept and broken, null when there are none (2.3). */
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

/** Follow-through of a list of commitments. */
export function followThrough(_commitments: readonly Commitment[]): FollowThrough {
  throw new Error('not written')
}

/** The same by owner team or owner member; those without a key are left out. */
export function followThroughBy(
  _commitments: readonly Commitment[],
  _key: 'ownerTeamId' | 'ownerMemberId',
): Map<string, FollowThrough> {
  throw new Error('not written')
}
