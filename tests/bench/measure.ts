import { readFileSync } from 'node:fs'

/** One figure of the table; `limit` names the raw figure of the same run that it is held against. */
export type Figure = {
  engine: 'embedded' | 'server' | '-'
  name: string
  value: number
  unit: string
  goal?: string
  limit?: { name: string; value: number }
  /** Which share of the processors other machines on the same host took since the figure before; Linux alone tells. */
  stolen?: number
}

/** Gives at each call the share of processor time that the host gave to others since the call before, 0 to 1. */
export function stolenTime(): () => number | undefined {
  const read = () => {
    try {
      const times = readFileSync('/proc/stat', 'utf8').split('\n', 1)[0]!.split(/\s+/).slice(1, 9).map(Number)
      return { all: times.reduce((sum, ticks) => sum + ticks, 0), stolen: times[7]! }
    } catch {
      return null
    }
  }
  let before = read()
  return () => {
    const now = read()
    if (!before || !now) return undefined
    const share = (now.stolen - before.stolen) / Math.max(1, now.all - before.all)
    before = now
    return Math.round(share * 1_000) / 1_000
  }
}

/** How often a second `clients` loops get something done, each one thing after the other. */
export async function ratePerSecond(
  clients: number,
  forMs: number,
  doOne: (client: number, nth: number) => Promise<unknown>,
): Promise<number> {
  const until = performance.now() + forMs
  let done = 0
  const started = performance.now()
  const loop = async (client: number) => {
    for (let nth = 0; performance.now() < until; nth++) {
      await doOne(client, nth)
      done++
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, client) => loop(client)))
  return done / ((performance.now() - started) / 1_000)
}

/** The median of several runs: one run tells as much about the machine as about the desk. */
export async function medianOf(runs: number, measure: () => Promise<number>): Promise<number> {
  const values: number[] = []
  for (let i = 0; i < runs; i++) values.push(await measure())
  return quantile(values, 0.5)
}

export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}

/** How long each of `times` calls took, in milliseconds. */
export async function latencies(times: number, call: (nth: number) => Promise<unknown>): Promise<number[]> {
  const took: number[] = []
  for (let nth = 0; nth < times; nth++) {
    const started = performance.now()
    await call(nth)
    took.push(performance.now() - started)
  }
  return took
}
