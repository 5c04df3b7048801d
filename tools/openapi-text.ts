import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { routes } from '#contracts/http/index.ts'
import { PROBLEM_STATUS, problemSchema } from '#contracts/problems.ts'
import type { Route } from '#contracts/route.ts'
import packageJson from '../package.json' with { type: 'json' }

type Schema = Record<string, unknown> & { properties?: Record<string, unknown>; required?: string[] }
// By address, because the order of a module's exports is not the same everywhere.
const all = Object.entries(routes as Record<string, Route>).sort(([, a], [, b]) =>
  `${a.path} ${a.method}` < `${b.path} ${b.method}` ? -1 : 1,
)

/** Shapes that contracts export are named in the document by their export, and written once. */
const shapes = z.registry<{ id: string }>()
const FOLDER = join(import.meta.dirname, '../contracts/http')
for (const file of readdirSync(FOLDER).sort()) {
  const exported = (await import(join(FOLDER, file))) as Record<string, unknown>
  for (const [name, value] of Object.entries(exported)) {
    if (value instanceof z.ZodObject && !shapes.has(value)) shapes.add(value, { id: name })
  }
}
const components: Record<string, unknown> = {}

/** contracts/openapi.json: every route for readers and for programs in other languages. */
export function renderOpenApi(): string {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const [id, route] of all) {
    const path = route.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(id, route) }
  }
  const document = {
    openapi: '3.1.0',
    info: { title: 'Redress', version: packageJson.version, license: { name: packageJson.license } },
    security: [{ key: [] }, { session: [] }],
    paths,
    components: {
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer' },
        session: { type: 'apiKey', in: 'cookie', name: 'redress_session' },
      },
      schemas: { ...sorted(components), Problem: jsonSchema(problemSchema, 'output') },
      responses: {
        Problem: {
          description: `RFC 9457; code is one of ${Object.keys(PROBLEM_STATUS).join(', ')}`,
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
    },
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

/** contracts/route-table.ts: what the client needs of the contracts, without their schemas. */
export function renderRouteTable(): string {
  const rows = all.map(([id, { method, path }]) => `  ${id}: ['${method}', '${path}'],`)
  return `// Emitted by tools/emit-openapi.ts; a drift fails.\nexport const ROUTE_TABLE = {\n${rows.join('\n')}\n} as const\n`
}

function operation(id: string, route: Route): Record<string, unknown> {
  const hasBody =
    route.method !== 'GET' && Object.keys(jsonSchema(route.body, 'input').properties ?? {}).length > 0
  return {
    operationId: id,
    summary: route.summary,
    ...(route.access === 'public' ? { security: [] } : { 'x-access': route.access }),
    parameters: [
      ...parameters(route.params, 'path'),
      ...parameters(route.query, 'query'),
      ...(route.method === 'POST'
        ? [header('Idempotency-Key', 'The same key and body are carried out once')]
        : []),
      ...(route.guarded ? [header('If-Match', 'The ETag that was read; 412 when it changed meanwhile')] : []),
    ],
    ...(hasBody ? { requestBody: { required: true, content: asJson(jsonSchema(route.body, 'input')) } } : {}),
    responses: {
      [route.status]:
        route.status === 204
          ? { description: 'Done' }
          : { description: 'Done', content: asJson(jsonSchema(route.response, 'output')) },
      default: { $ref: '#/components/responses/Problem' },
    },
  }
}

function parameters(schema: z.ZodType, place: 'path' | 'query'): Record<string, unknown>[] {
  const { properties = {}, required = [] } = jsonSchema(schema, 'input')
  return Object.entries(properties).map(([name, shape]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: shape,
  }))
}

const header = (name: string, description: string) => ({
  name,
  in: 'header',
  description,
  schema: { type: 'string' },
})
const asJson = (schema: Schema) => ({ 'application/json': { schema } })

const sorted = (record: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))

/** What a contract says of a field stands in another registry than the names of shapes. */
function describe({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: object }): void {
  const { description } = z.globalRegistry.get(zodSchema) ?? {}
  if (description) Object.assign(jsonSchema, { description })
}

/** What a caller may leave out differs from what we answer, so a shape that is taken has a name of its own. */
function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Schema {
  const {
    $schema: _,
    $defs = {},
    ...rest
  } = z.toJSONSchema(schema, { io, unrepresentable: 'any', metadata: shapes, override: describe })
  const named = (text: string) =>
    text.replace(/"#\/\$defs\/(\w+)"/g, (_all, name: string) => `"#/components/schemas/${nameOf(name, io)}"`)
  for (const [name, shape] of Object.entries($defs)) {
    const { id: _id, ...plain } = JSON.parse(named(JSON.stringify(shape))) as Record<string, unknown>
    components[nameOf(name, io)] = plain
  }
  const { id: _id, ...plain } = JSON.parse(named(JSON.stringify(rest))) as Schema & { id?: string }
  return plain
}

function nameOf(name: string, io: 'input' | 'output'): string {
  return `${name[0]!.toUpperCase()}${name.slice(1)}${io === 'input' ? 'Input' : ''}`
}
