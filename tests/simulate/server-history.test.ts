import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { testServer } from '../../server/test/test-server.ts'
import { layGrounds, type Grounds } from './server-ground.ts'
import { HISTORY_BEGINS, playServerHistory } from './server-history.ts'

let grounds: Grounds

beforeAll(async () => {
  grounds = await layGrounds(await testServer(inject('testHome')), HISTORY_BEGINS)
})
afterAll(() => grounds.close())

// A failure here replays with `npm run simulate -- --server --histories 1 --seed <seed> --verbose`.
test.each([1, 2, 3])(
  'a random history on the real desk, killed on the way, keeps every invariant (seed %i)',
  { timeout: 120_000 },
  async (seed) => {
    const { failure, log } = await playServerHistory(grounds, seed)
    expect(failure, log.join('\n')).toBeNull()
  },
)
