// npm run fuzz -- [--runs N] [--seed S]: hostile mails from a printed seed; a failing run is named and repeats.
import { parseArgs } from 'node:util'
import { fuzzMail } from './fuzz-mail.ts'

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '1000' }, seed: { type: 'string' } },
})
const runs = Number(values.runs)
const seed = values.seed === undefined ? Date.now() % 1_000_000_000 : Number(values.seed)
if (!Number.isSafeInteger(runs) || !Number.isSafeInteger(seed) || runs < 0) {
  console.error('fuzz: --runs and --seed take whole numbers')
  process.exit(2)
}

console.log(`seed ${seed}, ${runs} runs`)
let failed = 0
for (let run = 0; run < runs; run++) {
  const wrong = await fuzzMail(seed + run, { cpuMs: 2_000, heapMb: 1_000 })
  if (wrong === null) continue
  failed++
  console.log(`failed: --runs 1 --seed ${seed + run}: ${wrong}`)
}
console.log(`${runs - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
