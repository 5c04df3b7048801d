/** Random numbers that a seed repeats (mulberry32). `below(n)`: a whole number from 0 to n - 1. */
export type Random = { below(n: number): number; oneOf<T>(list: readonly T[]): T; chance(p: number): boolean }

export function randomOf(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (n: number) => Math.floor(next() * n)
  return { below, oneOf: (list) => list[below(list.length)]!, chance: (p) => next() < p }
}
