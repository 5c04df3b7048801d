import { expect, test } from 'vitest'
import { sources } from './sources.ts'

test('time is handed to SQL as a parameter: no now() and its kin', () => {
  const clock =
    /(?<![.\w])(now\(\)|current_timestamp|current_date|localtimestamp|(clock|statement|transaction)_timestamp\(\))/i
  const found = sources(/\.(sql|ts)$/, ['server']).flatMap(({ path, text }) =>
    text
      .split('\n')
      .filter(
        (line) =>
          !/now\(\): Instant/.test(line) && clock.test(line.replace(/--.*|\/\/.*|^\s*\*.*|\/\*.*/, '')),
      )
      .map((line) => `${path}: ${line.trim()}`),
  )
  expect(found.filter((line) => !line.startsWith('server/src/commands/doctor'))).toEqual([])
})

test('only the clock reads the time of the machine', () => {
  const allowed = /^server\/src\/platform\/(clock|db\/embedded)\.ts$|\.test\.ts$|^server\/test\//
  const found = sources(/\.ts$/, ['core', 'server'])
    .filter(({ path, text }) => !allowed.test(path) && /Date\.now\(\)|new Date\(\)/.test(text))
    .map(({ path }) => path)
  expect(found).toEqual([])
})

test('core rolls no dice', () => {
  const found = sources(/\.ts$/, ['core']).filter(
    ({ path, text }) => !path.endsWith('.test.ts') && /Math\.random|randomUUID/.test(text),
  )
  expect(found.map(({ path }) => path)).toEqual([])
})

test('sources name no place of the machine they were written on', () => {
  const found = sources(/\.(ts|tsx|mjs|md|json|css|sql)$/).filter(
    ({ path, text }) => path !== 'tests/tidy/time.test.ts' && /["'`( ]\/(work|root|home)\//.test(text),
  )
  expect(found.map(({ path }) => path)).toEqual([])
})
