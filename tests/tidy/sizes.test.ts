import { expect, test } from 'vitest'
import { isGenerated, sources } from './sources.ts'

const isTest = (path: string) => /\.(test|examples)\.tsx?$/.test(path) || path.startsWith('tests/')
const files = sources(/\.(ts|tsx|mjs)$/).filter((file) => !isGenerated(file))

test('no file is longer than 300 lines, no test longer than 500', () => {
  const long = files.filter(({ path, lines }) => lines > (isTest(path) ? 500 : 300))
  expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([])
})

test('half of the files are no longer than 70 lines', () => {
  const lengths = files.filter(({ path }) => !isTest(path)).map(({ lines }) => lines)
  lengths.sort((a, b) => a - b)
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(70)
})

test('files are named in kebab-case for what they export, and no name says nothing', () => {
  const said = /(^|[/-])(utils?|helpers?|managers?|common|misc|stuff)([/.-]|$)/
  const bad = files.filter(({ path }) => said.test(path) || !/^[a-z0-9./-]+$/.test(path))
  expect(bad.map(({ path }) => path)).toEqual([])
})
