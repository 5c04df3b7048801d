import { afterAll, beforeAll, expect, test } from 'vitest'
import { createdAt, openTestDatabase } from '../../../test/open-test-database.ts'
import { startBatch } from './batch.ts'
import { type Database, type Tx } from './database.ts'
import { inTransaction } from './transaction.ts'

let db: Database
let end: () => Promise<void>

beforeAll(async () => {
  ;({ db, end } = await openTestDatabase({ maxConnections: 6, workspaces: ['wsp_1'] }))
})
afterAll(() => end())

const contact = (id: string, name = id) => ({ workspaceId: 'wsp_1', id, name, createdAt })
const nameOf = async (id: string) =>
  (await db.selectFrom('contacts').select('name').where('id', '=', id).executeTakeFirst())?.name

test('parents and children of one verb are written by one statement, foreign keys and all', async () => {
  await inTransaction({ db }, async (tx) => {
    const batch = startBatch()
    batch.insert('teamMembers', { workspaceId: 'wsp_1', teamId: 'tem_1', memberId: 'mbr_1' })
    batch.insert('teams', {
      workspaceId: 'wsp_1',
      id: 'tem_1',
      name: 'First',
      level: 1,
      languages: ['en', 'pt'],
      createdAt,
    })
    const member = { email: 'a@b.example', name: 'A', role: 'agent', language: 'en', zone: 'UTC', createdAt }
    batch.insert('members', {
      workspaceId: 'wsp_1',
      id: 'mbr_1',
      ...member,
      preferences: { theme: "it's {dark}" },
    })
    await batch.flush(tx)
  })
  const team = await db.selectFrom('teams').selectAll().executeTakeFirstOrThrow()
  expect(team).toMatchObject({ languages: ['en', 'pt'], createdAt: Number(createdAt), revision: 1 })
  const member = await db.selectFrom('members').selectAll().executeTakeFirstOrThrow()
  expect(member.preferences).toEqual({ theme: "it's {dark}" })
})

test('writes of the same row are one write: the later lies over the earlier', async () => {
  await inTransaction({ db }, async (tx) => {
    const batch = startBatch()
    batch.insert('contacts', contact('con_1', 'before'), contact('con_2'), contact('con_3'))
    batch.update('contacts', { workspaceId: 'wsp_1', id: 'con_1', name: 'after' })
    batch.remove('contacts', { workspaceId: 'wsp_1', id: 'con_3' })
    expect(batch.size).toBe(3)
    await batch.flush(tx)
    expect(batch.size).toBe(0)
  })
  expect(await nameOf('con_1')).toBe('after')
  expect(await nameOf('con_2')).toBe('con_2')
  expect(await nameOf('con_3')).toBeUndefined()
})

test('an upsert overwrites only what it names', async () => {
  await inTransaction({ db }, async (tx) => {
    const batch = startBatch()
    batch.insert('contacts', { ...contact('con_4'), notes: 'kept' })
    await batch.flush(tx)
    batch.upsert('contacts', contact('con_4', 'renamed'))
    await batch.flush(tx)
  })
  const row = await db.selectFrom('contacts').selectAll().where('id', '=', 'con_4').executeTakeFirstOrThrow()
  expect(row).toMatchObject({ name: 'renamed', notes: 'kept' })
})

test('an amendment overwrites of what is kept as JSON only the members that it names', async () => {
  const member = { email: 'c@b.example', name: 'C', role: 'agent', language: 'en', zone: 'UTC', createdAt }
  const key = { workspaceId: 'wsp_1', id: 'mbr_c' }
  await inTransaction({ db }, async (tx) => {
    const batch = startBatch()
    batch.insert('members', { ...key, ...member, preferences: { theme: 'dark', density: 'calm' } })
    await batch.flush(tx)
    batch.amend('members', { ...key, preferences: { theme: 'light' } })
    batch.amend('members', { ...key, name: 'Cleo', preferences: { sound: false } })
    await batch.flush(tx)
  })
  const row = await db.selectFrom('members').selectAll().where('id', '=', 'mbr_c').executeTakeFirstOrThrow()
  expect(row.name).toBe('Cleo')
  expect(row.preferences).toEqual({ theme: 'light', density: 'calm', sound: false })
})

test('trap 37 what PostgreSQL cannot store in a text becomes U+FFFD instead of losing the mail', async () => {
  await inTransaction({ db }, async (tx) => {
    const batch = startBatch()
    batch.insert('contacts', contact('con_5', 'zero \0, half a pair \ud83d, a backslash \\u0000'))
    await batch.flush(tx)
  })
  expect(await nameOf('con_5')).toBe('zero \ufffd, half a pair \ufffd, a backslash \\u0000')
})

test('two verbs that clash are both carried out, one after the other', async () => {
  const rename = (id: string, other: string) =>
    inTransaction({ db }, async (tx) => {
      for (const each of [id, other]) {
        await tx.updateTable('contacts').set({ notes: id }).where('id', '=', each).execute()
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    })
  await Promise.all([rename('con_1', 'con_2'), rename('con_2', 'con_1')])
  const rows = await db.selectFrom('contacts').select('notes').where('id', 'in', ['con_1', 'con_2']).execute()
  expect(new Set(rows.map((row) => row.notes)).size).toBe(1)
})

test('two verbs that clash in what they asked together are both carried out too', async () => {
  const { sql } = await import('kysely')
  const lock = (tx: Tx, id: string) =>
    tx.selectFrom('contacts').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  const bothHold = Promise.withResolvers<void>()
  let holding = 0
  const take = (id: string, other: string) =>
    inTransaction({ db }, async (tx) => {
      await lock(tx, id)
      if (++holding === 2) bothHold.resolve()
      await bothHold.promise
      await Promise.all([lock(tx, other), sql`select 1`.execute(tx)])
    })
  await Promise.all([take('con_1', 'con_2'), take('con_2', 'con_1')])
  expect(holding).toBe(3)
})

test('a connection that the server ends is replaced and the verb tried again', async () => {
  let attempts = 0
  await inTransaction({ db }, async (tx) => {
    attempts++
    if (attempts === 1) {
      const { sql } = await import('kysely')
      await sql`select pg_terminate_backend(pg_backend_pid())`.execute(tx)
    }
    await tx.updateTable('contacts').set({ notes: 'mended' }).where('id', '=', 'con_1').execute()
  })
  expect(attempts).toBe(2)
})
