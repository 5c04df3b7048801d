import { expect, test } from 'vitest'
import { playKillRounds } from './kill-rounds.ts'

test(
  '1.6 every mail that was accepted is exactly one message, however often the desk is killed meanwhile',
  { timeout: 240_000 },
  async () => {
    const outcome = await playKillRounds({
      kills: 3,
      bySmtp: 80,
      byImap: 20,
      lifeMs: (round) => 150 + ((round * 397) % 700),
    })
    expect(outcome).toMatchObject({ mails: 100, kills: 3, wrong: [], extra: 0 })
  },
)
