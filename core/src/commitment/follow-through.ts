/** Commitments that came to their time and were told to a customer, counted; `answeredLate` of the broken ones. */
export type Tally = { status: 'kept' | 'broken'; count: number; answeredLate: number }

export type FollowThrough = {
  kept: number
  broken: number
  /** Broken ones whose answer came after all. */
  answeredLate: number
  /** Kept of kept and broken, 0 to 1; null when there were none. */
  rate: number | null
}

/**
 * How much of what was told came in time (2.3). What a new time replaced before it passed, and what was withdrawn with a
 * message, counts for and against nobody.
 */
export function followThrough(tallies: readonly Tally[]): FollowThrough {
  const sum = (status: Tally['status'], of: 'count' | 'answeredLate' = 'count') =>
    tallies.filter((tally) => tally.status === status).reduce((all, tally) => all + tally[of], 0)
  const [kept, broken] = [sum('kept'), sum('broken')]
  return {
    kept,
    broken,
    answeredLate: sum('broken', 'answeredLate'),
    rate: kept + broken === 0 ? null : kept / (kept + broken),
  }
}
