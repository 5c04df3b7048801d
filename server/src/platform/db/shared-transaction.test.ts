import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createdAt, openTestDatabase } from '../../../test/open-test-database.ts'
import { Problem } from '../problem.ts'
import { startBatch } from './batch.ts'
import { type Database, type Tx } from './database.ts'
import { inSharedTransaction } from './shared-transaction.ts'

let db: Database
let end: () => Promise<void>

beforeAll(async () => {
  ;({ db, end } = await openTestDatabase({ maxConnections: 6, workspaces: ['wsp_1'] }))
})
afterAll(() => end())

/** Keeps a contact. */
async function keep(tx: Tx, id: string): Promise<string> {
  await sql`select 1`.execute(tx)
  const batch = startBatch()
  batch.insert('contacts', { workspaceId: 'wsp_1', id, name: id, createdAt })
  await batch.flush(tx)
  return id
}

/** How many transactions have kept these. */
async function transactionsOf(ids: string[]): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(distinct xmin::text)::int as n from contacts where id = any(${ids}::text[])`.execute(db)
  return rows[0]!.n
}

const isKept = async (id: string) =>
  (await db.selectFrom('contacts').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
const kept = async (ids: string[]) => (await Promise.all(ids.map(isKept))).filter(Boolean).length
const share = (work: (tx: Tx, own: Tx) => Promise<string>, subject?: string) =>
  inSharedTransaction({ db }, work, { subject })

test('one alone has a transaction alone; what comes meanwhile shares the next ones, and all of it stands', async () => {
  const ids = Array.from({ length: 20 }, (_, n) => `con_many_${n}`)
  await Promise.all(ids.map((id) => share((tx) => keep(tx, id))))
  expect(await transactionsOf(ids)).toBeLessThan(10)
  expect(await kept(ids)).toBe(20)
})

test('one that is refused takes nobody with it, and leaves nothing', async () => {
  const ids = Array.from({ length: 8 }, (_, n) => `con_refused_${n}`)
  const outcomes = await Promise.allSettled(
    ids.map((id, n) =>
      share(async (tx) => {
        await keep(tx, id)
        if (n % 2) throw new Problem('not_found')
        return id
      }),
    ),
  )
  expect(outcomes.map(({ status }) => status)).toEqual(ids.map((_, n) => (n % 2 ? 'rejected' : 'fulfilled')))
  expect(await kept(ids)).toBe(4)
})

test('where the shared writing fails each is done again alone, so that one bears its own fault', async () => {
  const ids = ['con_a', 'con_b', 'con_c', 'con_d', 'con_a', 'con_e']
  const outcomes = await Promise.allSettled(ids.map((id) => share((tx) => keep(tx, id))))
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1)
  expect(await kept(ids.slice(0, 4))).toBe(4)
  expect(await isKept('con_e')).toBe(true)
})

test('work that locks, writes by itself or reads what it wrote has a transaction of its own', async () => {
  await share((tx) => keep(tx, 'con_locked'))
  const row = sql`select id from contacts where workspace_id = 'wsp_1' and id = 'con_locked'`
  const alone: ((tx: Tx) => Promise<unknown>)[] = [
    (tx) => sql`${row} for update`.execute(tx),
    (tx) =>
      sql`update contacts set name = 'x' where workspace_id = 'wsp_1' and id = 'con_locked'`.execute(tx),
    async (tx) => {
      await keep(tx, 'con_read')
      expect((await sql`select id from contacts where id = 'con_read'`.execute(tx)).rows).toHaveLength(1)
    },
  ]
  const works = [
    ...alone,
    ...alone.slice(0, 2),
    (tx: Tx) => keep(tx, 'con_calm_1'),
    (tx: Tx) => keep(tx, 'con_calm_2'),
  ]
  const done = await Promise.all(
    works.map((work) =>
      share(async (tx) => {
        await work(tx)
        return 'done'
      }),
    ),
  )
  expect(done).toHaveLength(works.length)
  expect(await kept(['con_read', 'con_calm_1', 'con_calm_2'])).toBe(3)
})

test('of one subject there is one in a transaction, which may lock it', async () => {
  const locking = async (_tx: Tx, own: Tx) => {
    await sql`select id from contacts where workspace_id = 'wsp_1' and id = 'con_locked' for update`.execute(
      own,
    )
    const { rows } = await sql<{ id: string }>`select txid_current()::text as id`.execute(own)
    return rows[0]!.id
  }
  const transactions = await Promise.all(
    Array.from({ length: 6 }, (_, n) => share(locking, n < 4 ? 'same' : `other_${n}`)),
  )
  expect(new Set(transactions.slice(0, 4)).size).toBe(4)
})

test('nobody waits for one that waits for a lock', async () => {
  const lock = sql`select id from contacts where workspace_id = 'wsp_1' and id = 'con_locked' for update`
  const held = Promise.withResolvers<void>()
  const free = Promise.withResolvers<void>()
  const holder = db.transaction().execute(async (tx) => {
    await lock.execute(tx)
    held.resolve()
    await free.promise
  })
  await held.promise
  const stuck = [1, 2, 3].map(() =>
    share(async (tx) => {
      await lock.execute(tx)
      return 'late'
    }),
  )
  const ids = ['con_free_1', 'con_free_2', 'con_free_3']
  for (const id of ids) await share((tx) => keep(tx, id))
  expect(await kept(ids)).toBe(3)
  free.resolve()
  await holder
  expect(await Promise.all(stuck)).toEqual(['late', 'late', 'late'])
})
