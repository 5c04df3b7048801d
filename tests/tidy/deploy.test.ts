import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from './sources.ts'

test('the image copies and starts only what is in the tree', () => {
  const steps = readFileSync(join(ROOT, 'deploy/Dockerfile'), 'utf8').split('\n')
  const copied = steps
    .filter((step) => step.startsWith('COPY '))
    .flatMap((step) => step.split(' ').slice(1, -1))
  const run = steps.join('\n').match(/\b(?:bin|tools|cli)\/[\w./-]+\.(?:mjs|ts)\b/g) ?? []
  expect(copied).toContain('package-lock.json')
  expect([...copied, ...run].filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
})
