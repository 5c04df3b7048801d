import { parseArgs } from 'node:util'
import { playKillRounds } from './kill-rounds.ts'

// npm run kill -- --kills 50 --smtp 1000 --imap 1000 --seed 1
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    smtp: { type: 'string', default: '1000' },
    imap: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  },
})
const seed = Number(values.seed)
const outcome = await playKillRounds({
  kills: Number(values.kills),
  bySmtp: Number(values.smtp),
  byImap: Number(values.imap),
  lifeMs: (round) => 100 + (((round + 1) * 7919 * seed) % 1_500),
})
console.log(JSON.stringify(outcome))
process.exitCode = outcome.wrong.length || outcome.extra ? 1 : 0
