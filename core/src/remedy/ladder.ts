import type { Remedy } from './remedy.ts'

/** The remedies of a topic from mildest to strongest (6.1). Topics hold the ticket's topic and those above it. */
export function ladder(_remedies: readonly Remedy[], _topicIds: readonly string[]): Remedy[] {
  throw new Error('not written')
}

/** The rungs below one that were neither tried nor are empty: choosing it needs a reason (6.1). */
export function skippedRungs(_ladder: readonly Remedy[], _rung: number, _tried: readonly number[]): number[] {
  throw new Error('not written')
}
