import { parseArgs } from 'node:util'
import { playHistory } from './core-history.ts'

const { values } = parseArgs({
  options: {
    histories: { type: 'string', default: '10000' },
    seed: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
})
const histories = Number(values.histories)
const first = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed)
if (!Number.isInteger(histories) || histories < 1 || !Number.isInteger(first)) {
  console.error('usage: npm run simulate -- [--histories N] [--seed S] [--verbose]')
  process.exit(2)
}

console.log(`seed ${first}, ${histories} histories`)
let failed = 0
for (let i = 0; i < histories; i += 1) {
  const { seed, failure, log } = playHistory(first + i)
  if (values.verbose) console.log(log.join('\n'))
  if (failure === null) continue
  failed += 1
  console.log(`seed ${seed} failed: ${failure}`)
  console.log(`replay: npm run simulate -- --histories 1 --seed ${seed} --verbose`)
}
console.log(`${histories - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
