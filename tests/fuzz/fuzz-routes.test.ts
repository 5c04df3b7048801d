import { expect, test } from 'vitest'
import { fillWorkspace } from '../../server/test/fixtures/full-workspace.ts'
import { startDesk } from '../../server/test/harness.ts'
import { fuzzRoutes } from './fuzz-routes.ts'
import { randomOf } from './random.ts'

const seed = Number(process.env.REDRESS_FUZZ_SEED ?? 1)
const rounds = Number(process.env.REDRESS_FUZZ_ROUNDS ?? 2)

test(
  `whatever is sent to any route is answered or refused in words: ${rounds} rounds from seed ${seed}`,
  { timeout: 60_000 + rounds * 60_000 },
  async () => {
    const desk = await startDesk()
    const ours = await desk.setUp()
    const ids = await fillWorkspace(desk, ours)
    const { secret: key } = await ours.owner('createApiKey', { body: { name: 'fuzz', role: 'admin' } })
    const wrong: string[] = []
    const statuses = new Set<string>()
    for (let round = 0; round < rounds; round++) {
      const walked = await fuzzRoutes({ base: desk.base, key, ids }, randomOf(seed + round))
      wrong.push(...walked.wrong.map((one) => `--routes --runs 1 --seed ${seed + round}: ${one}`))
      for (const status of Object.keys(walked.answers)) statuses.add(status)
    }
    expect(wrong).toEqual([])
    // Some of it fits and some of it does not, or nothing was shown.
    expect([...statuses]).toEqual(expect.arrayContaining(['200', '201', '404', '422']))
    await desk.stop()
  },
)
