import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { parseInstant } from '#core/time/instant.ts'
import { makeSimClock } from './clock.ts'
import { makeIds, makeSeededIds } from './ids.ts'
import { openSecrets } from './secrets.ts'

const folder = mkdtempSync(join(tmpdir(), 'redress-secrets-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const secrets = openSecrets(folder)

test('what is sealed can be opened by the same data folder, and by nobody who changed it', () => {
  const sealed = secrets.seal('pässword')
  expect(sealed).not.toContain('ssword')
  expect(openSecrets(folder).open(sealed)).toBe('pässword')
  const changed = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`
  expect(() => secrets.open(changed)).toThrow()
  expect(statSync(join(folder, 'secret.key')).mode & 0o077).toBe(0)
  expect(readFileSync(join(folder, 'secret.key'), 'utf8')).toMatch(/^[0-9a-f]{64}$/)
})

test('passwords are kept as argon2id and recognised', async () => {
  const hash = await secrets.hashPassword('correct horse battery')
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await secrets.verifyPassword(hash, 'correct horse battery')).toBe(true)
  expect(await secrets.verifyPassword(hash, 'wrong')).toBe(false)
})

test('trap 50 a signature holds for the text it was made for only', () => {
  const signature = secrets.sign('reply:wsp_1:4821')
  expect(secrets.verify('reply:wsp_1:4821', signature)).toBe(true)
  expect(secrets.verify('reply:wsp_1:4822', signature)).toBe(false)
  expect(secrets.verify('reply:wsp_1:4821', 'short')).toBe(false)
})

test('ids are ordered by the time they were made, also within a millisecond, and the same seed gives the same', () => {
  const clock = makeSimClock(parseInstant('2026-03-02T09:00:00Z'))
  const ids = makeIds(clock)
  const made = Array.from({ length: 10_000 }, () => ids.make('tkt'))
  clock.advance(1)
  made.push(ids.make('tkt'))
  expect(made.toSorted()).toEqual(made)
  expect(new Set(made).size).toBe(made.length)
  expect(made[0]).toMatch(/^tkt_[0-9a-f]{12}7[0-9a-f]{3}[89ab][0-9a-f]{15}$/)
  expect(makeSeededIds(clock, 'a').make('x')).toBe(makeSeededIds(clock, 'a').make('x'))
  expect(ids.token()).toMatch(/^[\w-]{43}$/)
})
