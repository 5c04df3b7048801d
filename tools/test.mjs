// Runs every check there is: `npm test`, or a part of it by `--only check|unit|server|e2e`. Plain JavaScript for any
// Node from 20 on, because it installs what the rest needs.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ensureInstalled, nodeFor } from '../bin/ensure.mjs'
import { installForBrowserTests } from './system-packages.mjs'
import { runStep } from './run-step.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { only } = parseArgs({ options: { only: { type: 'string' } } }).values
const wanted = only?.split(',') ?? ['check', 'unit', 'server', 'e2e']
const started = Date.now()
ensureInstalled(root)
const node = nodeFor(root)
const cache = join(root, 'node_modules/.cache/tests')
mkdirSync(cache, { recursive: true })

const total = { passed: 0, failed: 0 }
/** What could not be run, in words; each counts as a failure at the end. */
const missing = wanted.includes('e2e') ? installForBrowserTests() : []

if (wanted.includes('check')) {
  // Each keeps one core busy: side by side they take half as long.
  await Promise.all([checkEach(), suite('house rules', vitest('tidy', ['tests/tidy']))])
}
if (wanted.includes('unit')) {
  await suite('unit and behaviour tests, embedded database', vitest('unit', ['--exclude', 'tests/tidy/**']))
}
if (wanted.includes('server')) {
  const env = { REDRESS_TEST_DATABASE: 'server' }
  await suite('behaviour tests, PostgreSQL server', { ...vitest('server', ['server']), env })
}
if (wanted.includes('e2e') && !missing.length) await suite('end to end, in a browser', playwright())

for (const words of missing) console.error(`not run: ${words}`)
total.failed += missing.length
console.log(`\n${Math.round((Date.now() - started) / 1000)} s`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed || !total.passed ? 1 : 0

function vitest(name, args) {
  const report = join(cache, `${name}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const command = [node, join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...reporters, ...args]
  return {
    command,
    report,
    count: (json) => [json.numPassedTests, json.numFailedTests + json.numPendingTests],
  }
}

function playwright() {
  const report = join(cache, 'e2e.json')
  const config = join(root, 'tests/e2e/playwright.config.ts')
  const command = [
    node,
    join(root, 'node_modules/@playwright/test/cli.js'),
    'test',
    '-c',
    config,
    '--reporter=list,json',
  ]
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: report }
  return {
    command,
    report,
    env,
    count: (json) => {
      const { expected, flaky, unexpected, skipped } = json.stats
      for (const title of secondRuns(json.suites)) console.log(`passed in its second run only: ${title}`)
      return [expected + flaky, unexpected + skipped]
    },
  }
}

/** Titles of the stories whose first run failed: each is a fault to be found, in the story or in the desk. */
function secondRuns(suites) {
  return suites.flatMap(({ suites: inner = [], specs = [] }) => [
    ...specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky')).map(({ title }) => title),
    ...secondRuns(inner),
  ])
}

async function checkEach() {
  const tool = (path) => [node, join(root, 'node_modules', path)]
  const prettier = [...tool('prettier/bin/prettier.cjs'), '--check', '--cache', '--log-level', 'warn', '.']
  await check('format', prettier)
  await check('lint', tool('oxlint/bin/oxlint'))
  await check('types', [...tool('typescript/bin/tsc'), '-p', '.'])
}

/** A check counts as one. */
async function check(name, command) {
  const code = await runStep(root, name, command)
  if (code === 0) total.passed++
  else total.failed++
}

/** A suite counts its tests, and one failure more when it broke in a way that no test shows. */
async function suite(name, { command, report, env, count }) {
  rmSync(report, { force: true })
  const code = await runStep(root, name, command, env)
  const [passed, failed] = existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8'))) : [0, 0]
  total.passed += passed
  total.failed += failed || (code === 0 && passed > 0 ? 0 : 1)
}
