import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '#server/platform/db/database.ts'
import { freshDatabase } from '../../server/test/harness.ts'
import { renderOpenApi, renderRouteTable } from '../../tools/openapi-text.ts'
import { renderSchema, renderTables } from '../../tools/schema-text.ts'
import { ROOT } from './sources.ts'

const checkedIn = (path: string) => readFileSync(join(ROOT, path), 'utf8')

test('contracts/openapi.json and the route table are what the contracts say (npm run openapi)', () => {
  expect(checkedIn('contracts/openapi.json') === renderOpenApi()).toBe(true)
  expect(checkedIn('contracts/route-table.ts')).toBe(renderRouteTable())
})

test('schema.sql and tables.ts are what the migrations make (node tools/dump-schema.ts)', async () => {
  const database = await freshDatabase()
  const db = openDatabase({ connectionString: database.connectionString, maxConnections: 1 })
  const [schema, tables] = [await renderSchema(db), await renderTables(db)]
  await db.destroy()
  await database.drop()
  expect(checkedIn('server/schema.sql')).toBe(schema)
  expect(checkedIn('server/src/platform/db/tables.ts')).toBe(tables)
})
