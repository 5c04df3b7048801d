import { afterAll, beforeAll, expect, test } from 'vitest'
import { instant } from '#core/time/instant.ts'
import { createdAt, openTestDatabase } from '../../../test/open-test-database.ts'
import { startBatch, type Batch } from './batch.ts'
import { at, type Database } from './database.ts'
import { inTransaction } from './transaction.ts'

const WORKSPACES = ['wsp_1', 'wsp_3', 'wsp_20', 'wsp_200', 'wsp_37', 'wsp_l']
let db: Database
let end: () => Promise<void>

beforeAll(async () => {
  ;({ db, end } = await openTestDatabase({ maxConnections: 2, workspaces: WORKSPACES }))
})
afterAll(() => end())

const write = (gather: (batch: Batch) => void) =>
  inTransaction({ db }, (tx) => {
    const batch = startBatch()
    gather(batch)
    return batch.flush(tx)
  })

const HARD = [
  'plain',
  '',
  'NULL',
  'null',
  '{a,b}',
  'comma, "quoted" and \\backslash\\',
  'two\nlines\tand a tab\r\u0001',
  'São João, ¿qué?, 😀',
  "it's $1",
]
const MANY = [1, 3, 20, 200]

test.each(MANY)('%i rows are written as they are, whatever their words', async (count) => {
  const names = Array.from({ length: count }, (_, i) => HARD[i % HARD.length]!)
  const id = (i: number) => `acc_${count}_${i}`
  await write((batch) => {
    for (const [i, name] of names.entries())
      batch.insert('accounts', {
        workspaceId: `wsp_${count}`,
        id: id(i),
        name,
        language: i % 2 ? null : name,
        value: i % 2 ? null : `${i}.2500`,
        createdAt: at(instant(createdAt.getTime() + i)),
        facts: { [name]: [name, i, null] },
      })
  })
  const rows = await db.selectFrom('accounts').selectAll().where('workspaceId', '=', `wsp_${count}`).execute()
  const found = new Map(rows.map((row) => [row.id, row]))
  for (const [i, name] of names.entries())
    expect(found.get(id(i))).toMatchObject({
      name,
      language: i % 2 ? null : name,
      value: i % 2 ? null : `${i}.2500`,
      createdAt: createdAt.getTime() + i,
      facts: { [name]: [name, i, null] },
    })
})

test.each(MANY)('%i rows are changed, amended, overwritten and removed, each its own', async (count) => {
  const key = (i: number) => ({ workspaceId: `wsp_c${count}`, subject: `s${i}`, kind: 'ticket' })
  const all = Array.from({ length: count }, (_, i) => i)
  const timer = (i: number) => ({
    ...key(i),
    dueAt: createdAt,
    payload: { i, kept: 'so', inner: { deep: [i] } },
    attempts: 0,
  })
  const read = async () => {
    const rows = await db
      .selectFrom('timers')
      .selectAll()
      .where('workspaceId', '=', `wsp_c${count}`)
      .execute()
    return rows.sort((a, b) => Number(a.subject.slice(1)) - Number(b.subject.slice(1)))
  }
  await write((batch) => batch.upsert('timers', ...all.map(timer)))
  await write((batch) => batch.update('timers', ...all.map((i) => ({ ...key(i), attempts: i * 2 }))))
  await write((batch) => batch.amend('timers', ...all.map((i) => ({ ...key(i), payload: { i: i + 1 } }))))
  await write((batch) => batch.insertIfAbsent('timers', ...all.map(timer)))
  expect(await read()).toMatchObject(
    all.map((i) => ({ attempts: i * 2, payload: { i: i + 1, kept: 'so', inner: { deep: [i] } } })),
  )
  await write((batch) => batch.upsert('timers', ...all.map((i) => ({ ...timer(i), attempts: 7 }))))
  expect(await read()).toMatchObject(all.map((i) => ({ attempts: 7, payload: { i } })))
  await write((batch) => batch.remove('timers', ...all.slice(1).map(key)))
  expect((await read()).map((row) => row.subject)).toEqual(['s0'])
})

test.each(MANY)('trap 37 in %i rows, what PostgreSQL cannot store becomes U+FFFD', async (count) => {
  await write((batch) => {
    for (let i = 0; i < count; i++)
      batch.insert('accounts', {
        workspaceId: 'wsp_37',
        id: `acc_${count}_${i}`,
        name: `zero \0, half a pair \ud83d, a backslash \\u0000, ${i}`,
        facts: { words: `zero \0, ${i}` },
        createdAt,
      })
  })
  const row = await db
    .selectFrom('accounts')
    .selectAll()
    .where('workspaceId', '=', 'wsp_37')
    .where('id', '=', `acc_${count}_0`)
    .executeTakeFirstOrThrow()
  expect(row.name).toBe('zero \ufffd, half a pair \ufffd, a backslash \\u0000, 0')
  expect(row.facts).toEqual({ words: 'zero \ufffd, 0' })
})

test('many rows with lists among their columns are written as few are', async () => {
  await write((batch) => {
    for (let i = 0; i < 60; i++)
      batch.insert('accounts', {
        workspaceId: 'wsp_l',
        id: `acc_${i}`,
        name: `A${i}`,
        domains: i % 2 ? [] : [`a${i}.example`, 'b.example'],
        createdAt,
      })
  })
  const rows = await db
    .selectFrom('accounts')
    .select(['id', 'domains'])
    .where('workspaceId', '=', 'wsp_l')
    .execute()
  const domains = new Map(rows.map((row) => [row.id, row.domains]))
  expect(domains.get('acc_4')).toEqual(['a4.example', 'b.example'])
  expect(domains.get('acc_5')).toEqual([])
})
