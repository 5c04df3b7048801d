import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { cruise, ROOMS } from '../../tools/cruise.ts'
import { ROOT } from './sources.ts'

test('every module imports only what its room may import', () => {
  const { modules, violations } = cruise(ROOT)
  expect(modules).toBeGreaterThan(200)
  expect(violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`)).toEqual([])
}, 120_000)

/** One forbidden import for each rule, planted in a house of the same plan. */
const planted: [rule: string, from: string, to: string][] = [
  ['core-imports-nothing', 'core/src/a.ts', 'server/src/main.ts'],
  ['i18n-imports-nothing', 'i18n/src/a.ts', 'core/src/b.ts'],
  ['contracts-import-core', 'contracts/a.ts', 'server/src/main.ts'],
  ['platform-knows-no-feature', 'server/src/platform/a.ts', 'server/src/features/x/index.ts'],
  ['feature-by-its-front-door', 'server/src/features/y/a.ts', 'server/src/features/x/inside.ts'],
  ['features-know-no-app', 'server/src/features/y/b.ts', 'server/src/app/boot.ts'],
  ['web-is-a-client', 'web/src/app/a.ts', 'server/src/main.ts'],
  ['page-imports-no-page', 'web/src/pages/one/a.ts', 'web/src/pages/two/b.ts'],
  ['ui-knows-no-application', 'web/src/ui/a.tsx', 'web/src/lib/api.ts'],
  ['cli-is-a-client', 'cli/src/commands/a.ts', 'server/src/main.ts'],
]
const house = mkdtempSync(join(tmpdir(), 'redress-house-'))
afterAll(() => rmSync(house, { recursive: true, force: true }))

function plant(path: string, text: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true })
  writeFileSync(join(house, path), text)
}

test('an import that is forbidden is found, for every rule', () => {
  for (const name of ['.dependency-cruiser.cjs', 'package.json'])
    copyFileSync(join(ROOT, name), join(house, name))
  for (const [, , to] of planted) plant(to, 'export const a = 1\n')
  for (const [, from, to] of planted) {
    const up = '../'.repeat(from.split('/').length - 1)
    const drawn = from.endsWith('x') ? '<b>{a}</b>' : 'a'
    plant(from, `import { a } from '${up}${to}'\nexport const b = ${drawn}\n`)
  }
  for (const room of ROOMS) plant(`${room}/empty.ts`, 'export {}\n')
  plant('core/src/node.ts', "import { readFileSync } from 'node:fs'\nexport const a = readFileSync\n")
  plant('core/src/circle-one.ts', "import { b } from './circle-two.ts'\nexport const a = () => b\n")
  plant('core/src/circle-two.ts', "import { a } from './circle-one.ts'\nexport const b = () => a\n")
  const found = new Set(cruise(house).violations.map(({ rule }) => rule))
  const wanted = [...planted.map(([rule]) => rule), 'core-uses-no-node', 'no-circles']
  expect(wanted.filter((rule) => !found.has(rule))).toEqual([])
}, 120_000)
