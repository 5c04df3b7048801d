import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readConfig } from './config.ts'

const folder = mkdtempSync(join(tmpdir(), 'redress-config-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const read = (settings: Record<string, string> = {}) => readConfig({ REDRESS_DATA: folder, ...settings })
const faults = (settings: Record<string, string>) => {
  const result = read(settings)
  return result.ok ? [] : result.faults
}

test('no settings at all give the embedded desk on its usual ports', () => {
  const result = read()
  expect(result).toMatchObject({
    ok: true,
    config: { databaseUrl: null, port: 4310, smtpPort: 4325, url: 'http://localhost:4310' },
  })
})

test('a wrong setting is named with what it expects', () => {
  expect(faults({ PORT: '70000' })).toEqual([
    { setting: 'PORT', given: '70000', expects: 'settings.expects.port' },
  ])
  expect(faults({ DATABASE_URL: 'mysql://x' })[0]?.setting).toBe('DATABASE_URL')
  expect(faults({ REDRESS_URL: 'desk.example.com' })[0]?.setting).toBe('REDRESS_URL')
  expect(faults({ PORT: 'x', REDRESS_LOG: 'loud' }).map((fault) => fault.setting)).toEqual([
    'PORT',
    'REDRESS_LOG',
  ])
})

test('an unknown setting is named with the one that was probably meant', () => {
  expect(faults({ REDRESS_SMTP_PROT: '25' })).toMatchObject([
    { setting: 'REDRESS_SMTP_PROT', nearest: 'REDRESS_SMTP_PORT' },
  ])
  expect(faults({ SOMEBODY_ELSES: '1' })).toEqual([])
})

test('redress.config in the data folder gives settings too, under those of the environment', () => {
  writeFileSync(
    join(folder, 'redress.config'),
    '# ours\nPORT=5000\nREDRESS_URL="https://desk.example.com/"\nREDRESS_SMTP_PORT = 0\n',
  )
  expect(read()).toMatchObject({ config: { port: 5000, url: 'https://desk.example.com', smtpPort: 0 } })
  expect(read({ PORT: '6000' })).toMatchObject({ config: { port: 6000 } })
  writeFileSync(join(folder, 'redress.config'), 'REDRESS_COLOUR=blue\n')
  expect(faults({})).toMatchObject([{ setting: 'REDRESS_COLOUR' }])
})
