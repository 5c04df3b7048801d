import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Call } from '#contracts/client.ts'
import command from '../../cli/src/commands/import.ts'
import { startDesk, type TestDesk } from './harness.ts'

let desk: TestDesk
let owner: Call
let secret: string
const folder = mkdtempSync(join(tmpdir(), 'redress-import-'))

beforeAll(async () => {
  desk = await startDesk()
  ;({ owner } = await desk.setUp())
  ;({ secret } = await owner('createApiKey', { body: { name: 'cli', role: 'lead' } }))
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await desk.stop()
})

const access = () => ['--url', desk.base, '--key', secret]
function fileOf(rows: string[], name = 'people.csv'): string {
  const path = join(folder, name)
  writeFileSync(path, `${rows.join('\n')}\n`)
  return path
}

/** Calls the command while the desk does what it is asked for. */
async function redressImport(...args: string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  let isOver = false
  const run = command.run(args, { stdin: Readable.from([]), stdout, stderr }).finally(() => (isOver = true))
  while (!isOver) {
    await desk.settle()
    await sleep(20)
  }
  stdout.end()
  stderr.end()
  return { exitCode: await run, out: await text(stdout), err: await text(stderr) }
}
const find = async (q: string) => (await owner('listContacts', { query: { q } })).items

const PEOPLE = ['Name,Email,Shoe size', 'Eva Roos,eva@one.example,38', 'Bad Bo,bo at one,44']

test('a file of people is tried out from the command line: what would happen is said and nothing is changed', async () => {
  const tried = await redressImport('contacts', fileOf(PEOPLE), '--dry-run', ...access())
  expect(tried.err).toBe('')
  expect(tried.out).toContain('Nothing was changed. Of the first 2 of 2 rows: 1 would be added')
  expect(tried.out).toContain('Shoe size → left out')
  expect(tried.out).toContain('row 3: “bo at one” in Email is no email address.')
  expect(tried.exitCode).toBe(1)
  expect(await find('eva@one')).toEqual([])
  const { items } = await owner('listPeopleImports', { query: {} })
  expect(items.map(({ state }) => state)).toEqual(['cancelled'])
})

test('it is taken in, with what was refused and why; a file without faults ends with 0, and again changes nothing', async () => {
  const taken = await redressImport('contacts', fileOf(PEOPLE), ...access())
  expect(taken).toMatchObject({ exitCode: 1, err: '' })
  expect(taken.out).toContain('Added 1, changed 0, unchanged 0, refused 1.')
  expect(taken.out).toContain('row 3: “bo at one”')
  expect((await find('eva@one'))[0]).toMatchObject({ name: 'Eva Roos' })
  const companies = fileOf(['Name,Domain', 'Harbour,harbour.example'], 'companies.csv')
  expect(await redressImport('accounts', companies, ...access())).toMatchObject({
    exitCode: 0,
    out: 'Added 1, changed 0, unchanged 0, refused 0.\n',
  })
  const again = await redressImport('accounts', companies, '--json', ...access())
  expect(JSON.parse(again.out)).toMatchObject({ state: 'done', added: 0, same: 1, refusals: [] })
})

test('what cannot be taken in says why: no column that names anybody, no file, a wrong call, no right, no desk', async () => {
  const path = fileOf(['Shoe size', '38'], 'shoes.csv')
  const nothing = await redressImport('contacts', path, ...access())
  expect(nothing).toMatchObject({ exitCode: 1, out: '' })
  expect(nothing.err).toMatch(/^redress import: .+/)
  expect((await owner('listPeopleImports', { query: {} })).items[0]).toMatchObject({
    name: 'shoes.csv',
    state: 'cancelled',
  })
  expect(await redressImport('contacts', join(folder, 'none.csv'), ...access())).toMatchObject({
    exitCode: 2,
  })
  expect((await redressImport('shoes', path, ...access())).err).toContain('redress import contacts|accounts')
  expect((await redressImport('contacts', path, '--url', desk.base, '--key', '')).err).toContain('API key')
  const agent = await owner('createApiKey', { body: { name: 'agent', role: 'agent' } })
  const refused = await redressImport('contacts', path, '--url', desk.base, '--key', agent.secret)
  expect(refused).toMatchObject({ exitCode: 1, out: '' })
  const nowhere = await redressImport('contacts', path, '--url', 'http://127.0.0.1:9', '--key', secret)
  expect(nowhere).toMatchObject({ exitCode: 1, err: expect.stringContaining('does not answer') })
})
