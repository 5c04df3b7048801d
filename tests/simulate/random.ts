/** A stream of pseudo-random numbers from a seed (mulberry32): the same seed, the same history. */
export type Random = {
  /** A whole number from 0 up to, not including, `below`. */
  below: (below: number) => number
  chance: (probability: number) => boolean
  pick: <T>(items: readonly T[]) => T
  shuffle: <T>(items: readonly T[]) => T[]
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    chance: (probability) => next() < probability,
    pick: (items) => items[below(items.length)]!,
    shuffle: (items) =>
      items
        .map((item) => [next(), item] as const)
        .toSorted((a, b) => a[0] - b[0])
        .map(([, item]) => item),
  }
}
