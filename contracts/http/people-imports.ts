import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { byId, id, instant, line, page, pageOf } from './shapes.ts'

const field = z.enum([
  'name',
  'email',
  'phone',
  'language',
  'account',
  'notes',
  'domains',
  'tier',
  'value',
  'currency',
  'team',
])
const kind = z.enum(['contacts', 'accounts'])

/** A file of people or accounts: looked at (`planned`), being taken in, or ended. */
export const peopleImport = z.object({
  id,
  kind,
  name: z.string(),
  state: z.enum(['planned', 'running', 'done', 'cancelled']),
  form: z.object({ encoding: z.string(), separator: z.string() }),
  headers: z.array(z.string()),
  mapping: z.array(field.nullable()).describe('For each column what it is; null: left out'),
  fault: z.string().nullable().describe('Why it cannot begin with this mapping'),
  total: z.number().int(),
  done: z.number().int(),
  added: z.number().int(),
  changed: z.number().int(),
  same: z.number().int(),
  refused: z.number().int(),
  createdAt: instant,
  endedAt: instant.nullable(),
})
const reason = z.object({ column: z.string().nullable(), code: z.string(), words: z.string() })
const cells = z.array(z.string())

export const createPeopleImport = defineRoute({
  method: 'POST',
  path: '/v1/people-imports',
  access: 'contact.import',
  summary: 'Hand in a CSV file, as it is (content-type application/octet-stream); nothing is changed yet',
  status: 201,
  query: z.strictObject({ kind, name: line }),
  body: z.unknown(),
  response: peopleImport,
})
export const listPeopleImports = defineRoute({
  method: 'GET',
  path: '/v1/people-imports',
  access: 'contact.import',
  summary: 'Files that were handed in, newest first',
  query: page,
  response: pageOf(peopleImport),
})
export const readPeopleImport = defineRoute({
  method: 'GET',
  path: '/v1/people-imports/:id',
  access: 'contact.import',
  summary: 'How far an import is',
  params: byId,
  response: peopleImport,
})
export const mapPeopleImport = defineRoute({
  method: 'PATCH',
  path: '/v1/people-imports/:id',
  access: 'contact.import',
  summary: 'Say what the columns are',
  params: byId,
  body: z.strictObject({ mapping: z.array(field.nullable()).max(100) }),
  response: peopleImport,
})
export const previewPeopleImport = defineRoute({
  method: 'GET',
  path: '/v1/people-imports/:id/preview',
  access: 'contact.import',
  summary: 'What would happen to the first rows; nothing is changed',
  params: byId,
  query: z.strictObject({ limit: z.coerce.number().int().min(1).max(200).default(20) }),
  response: z.object({
    rows: z.array(
      z.object({
        line: z.number().int(),
        cells,
        outcome: z.enum(['add', 'change', 'same', 'refuse']),
        changes: z.array(z.object({ field: z.string(), from: z.string(), to: z.string() })),
        reasons: z.array(reason),
      }),
    ),
  }),
})
export const startPeopleImport = defineRoute({
  method: 'POST',
  path: '/v1/people-imports/:id/start',
  access: 'contact.import',
  summary: 'Take it in; goes on by itself',
  status: 202,
  params: byId,
  response: peopleImport,
})
export const cancelPeopleImport = defineRoute({
  method: 'POST',
  path: '/v1/people-imports/:id/cancel',
  access: 'contact.import',
  summary: 'Stop it; what was taken in stays',
  params: byId,
  response: peopleImport,
})
export const listImportRefusals = defineRoute({
  method: 'GET',
  path: '/v1/people-imports/:id/refusals',
  access: 'contact.import',
  summary: 'The rows that were not taken, each with its reasons and how to mend it',
  params: byId,
  query: page,
  response: pageOf(z.object({ line: z.number().int(), cells, reasons: z.array(reason) })),
})
export const downloadImportRefusals = defineRoute({
  method: 'GET',
  path: '/v1/people-imports/:id/refusals.csv',
  access: 'contact.import',
  summary: 'The same as a CSV file, to be mended and handed in again',
  params: byId,
  response: z.unknown(),
})
