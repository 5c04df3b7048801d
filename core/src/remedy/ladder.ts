import type { Remedy } from './remedy.ts'

/** The remedies for a ticket from mildest to strongest (6.1). `topicIds`: its topic and those above it. */
export function ladder(remedies: readonly Remedy[], topicIds: readonly string[]): Remedy[] {
  return remedies
    .filter((remedy) => remedy.topicIds.length === 0 || remedy.topicIds.some((id) => topicIds.includes(id)))
    .sort((a, b) => a.rung - b.rung || (a.id < b.id ? -1 : 1))
}

/** The rungs of the ladder below one that were not tried: choosing it over them needs a reason (6.1). */
export function skippedRungs(rungs: readonly Remedy[], rung: number, tried: readonly number[]): number[] {
  const below = rungs.map((remedy) => remedy.rung).filter((other) => other < rung && !tried.includes(other))
  return [...new Set(below)].sort((a, b) => a - b)
}
