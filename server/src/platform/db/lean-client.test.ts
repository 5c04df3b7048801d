import { CompiledQuery } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase } from '../../../test/open-test-database.ts'
import { type Database } from './database.ts'
import { PLANNED_ANEW } from './lean-client.ts'

let db: Database
let end: () => Promise<void>

beforeAll(async () => {
  ;({ db, end } = await openTestDatabase({ maxConnections: 1 }))
})
afterAll(() => end())

async function ask<T>(text: string, ...values: unknown[]): Promise<T[]> {
  return (await db.executeQuery<T>(CompiledQuery.raw(text, values))).rows
}

const preparedTimes = async (text: string) =>
  (await ask<{ statement: string }>('select statement from pg_prepared_statements')).filter(
    ({ statement }) => statement === text,
  ).length

test('what is asked again and again is prepared once, also after many texts that came once', async () => {
  for (let nth = 0; nth < 1_000; nth++) await ask(`select $1::int + ${nth} as sum`, nth)
  const again = 'select $1::int * 2 as twice'
  for (let nth = 0; nth < 5; nth++) expect(await ask(again, nth)).toEqual([{ twice: nth * 2 }])
  expect(await preparedTimes(again)).toBe(1)
  expect(await preparedTimes('select $1::int + 7 as sum')).toBe(0)
})

test('what is planned for the words that are looked for is never prepared', async () => {
  const anew = `select ${PLANNED_ANEW} $1::int * 3 as thrice`
  for (let nth = 0; nth < 8; nth++) expect(await ask(anew, nth)).toEqual([{ thrice: nth * 3 }])
  expect(await preparedTimes(anew)).toBe(0)
})

test('columns come as code names them, what they hold is left as it is', async () => {
  const text = `select $1::int as next_due_ms, '{"kept_so": 1}'::jsonb as the_json, 1 as "asItIs"`
  expect(await ask(text, 3)).toEqual([{ nextDueMs: 3, theJson: { kept_so: 1 }, asItIs: 1 }])
})
