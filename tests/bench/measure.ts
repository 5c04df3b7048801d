/** One figure of the table; `limit` names the raw figure of the same run that it is held against. */
export type Figure = {
  engine: 'embedded' | 'server' | '-'
  name: string
  value: number
  unit: string
  goal?: string
  limit?: { name: string; value: number }
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
