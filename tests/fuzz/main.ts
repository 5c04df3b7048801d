// npm run fuzz -- [--routes] [--runs N] [--seed S]: hostile mails, or with --routes random input for every route of the
// API, from a printed seed; a failing run is named and repeats.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { fuzzMail } from './fuzz-mail.ts'

const { values } = parseArgs({
  options: {
    routes: { type: 'boolean', default: false },
    runs: { type: 'string' },
    seed: { type: 'string' },
  },
})
const runs = Number(values.runs ?? (values.routes ? 25 : 1_000))
const seed = values.seed === undefined ? Date.now() % 1_000_000_000 : Number(values.seed)
if (!Number.isSafeInteger(runs) || !Number.isSafeInteger(seed) || runs < 0) {
  console.error('fuzz: --runs and --seed take whole numbers')
  process.exit(2)
}

console.log(`seed ${seed}, ${runs} runs`)
process.exitCode = values.routes ? walkRoutes() : await readMails()

async function readMails(): Promise<number> {
  let failed = 0
  for (let run = 0; run < runs; run++) {
    const wrong = await fuzzMail(seed + run, { cpuMs: 2_000, heapMb: 1_000 })
    if (wrong === null) continue
    failed++
    console.log(`failed: --runs 1 --seed ${seed + run}: ${wrong}`)
  }
  console.log(`${runs - failed} passed, ${failed} failed`)
  return failed > 0 ? 1 : 0
}

/** The desk of the tests lives within their runner. */
function walkRoutes(): number {
  const runner = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url))
  const env = { ...process.env, REDRESS_FUZZ_SEED: String(seed), REDRESS_FUZZ_ROUNDS: String(runs) }
  const args = [runner, 'run', 'tests/fuzz/fuzz-routes.test.ts']
  return spawnSync(process.execPath, args, { env, stdio: 'inherit' }).status ?? 1
}
