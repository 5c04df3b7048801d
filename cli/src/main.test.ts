import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const MAIN = join(import.meta.dirname, 'main.ts')
const redress = (...args: string[]) =>
  spawnSync(process.execPath, [MAIN, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
  })

test('--help names every command, each of which says how it is called', () => {
  const { stdout, status } = redress('--help')
  expect(status).toBe(0)
  const names = [...stdout.matchAll(/^ {2}(\w+) {2,}/gm)].map(([, name]) => name!)
  expect(names).toContain('start')
  expect(stdout).toMatch(/^ {2}redress demo --lang en$/m)
  for (const name of names) {
    const help = redress(name, '--help')
    expect(help.stdout, name).toMatch(new RegExp(`^ *redress ${name}`, 'm'))
    expect(help.status, name).toBe(0)
  }
})

test('a command that does not exist is named, with those that do, and exit code 2', () => {
  const { stderr, status } = redress('strat')
  expect(status).toBe(2)
  expect(stderr).toContain('strat')
  expect(stderr).toContain('  start ')
})
