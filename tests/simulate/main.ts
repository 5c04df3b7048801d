import { parseArgs } from 'node:util'
import { playHistory, type History } from './core-history.ts'

const { values } = parseArgs({
  options: {
    histories: { type: 'string' },
    server: { type: 'boolean', default: false },
    seed: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
})
const histories = Number(values.histories ?? (values.server ? 20 : 10_000))
const first = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed)
if (!Number.isInteger(histories) || histories < 1 || !Number.isInteger(first)) {
  console.error('usage: npm run simulate -- [--server] [--histories N] [--seed S] [--verbose]')
  process.exit(2)
}

console.log(`seed ${first}, ${histories} histories`)
let failed = 0
const played = values.server
  ? (await import('./server-histories.ts')).playServerHistories(first, histories)
  : playCoreHistories()
for await (const { seed, failure, log } of played) {
  if (values.verbose) console.log(log.join('\n'))
  if (failure === null) continue
  failed += 1
  console.log(`seed ${seed} failed: ${failure}`)
  const mode = values.server ? '--server ' : ''
  console.log(`replay: npm run simulate -- ${mode}--histories 1 --seed ${seed} --verbose`)
}
console.log(`${histories - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function* playCoreHistories(): Generator<History> {
  for (let i = 0; i < histories; i += 1) yield playHistory(first + i)
}
