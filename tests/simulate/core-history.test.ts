import { expect, test } from 'vitest'
import { playHistory } from './core-history.ts'

// The same seeds each time: a failure here replays with `npm run simulate -- --histories 1 --seed <seed>`.
test(
  '300 random histories of tickets, clocks, commitments and escalations keep every invariant',
  { timeout: 300_000 },
  () => {
    const failed = Array.from({ length: 300 }, (_, i) => playHistory(i + 1)).filter(
      ({ failure }) => failure !== null,
    )
    expect(failed.map(({ seed, failure }) => `seed ${seed}: ${failure}`)).toEqual([])
  },
)
