import { z } from 'zod'

type JsonSchema = {
  type?: string
  enum?: unknown[]
  const?: unknown
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
  properties?: Record<string, JsonSchema>
  required?: string[]
  items?: JsonSchema
  prefixItems?: JsonSchema[]
  minItems?: number
  minLength?: number
  minimum?: number
  exclusiveMinimum?: number
  format?: string
  pattern?: string
}

const BY_FORMAT: Record<string, string> = {
  email: 'somebody@acme.example',
  'date-time': '2026-03-02T12:00:00Z',
  date: '2026-03-02',
  uri: 'https://somewhere.example/here',
}
const TEXTS = ['sample text', '10.00', '09:00', '01-01', 'EUR', 'en', 'x']

/** A body that a contract accepts with as little in it as may be: refusals of access are not to hide behind others. */
export function sampleOf(schema: z.ZodType): unknown {
  const sample = fill(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema)
  const checked = schema.safeParse(sample)
  if (!checked.success) throw new Error(`${JSON.stringify(sample)}: ${checked.error.message}`)
  return sample
}

function fill(schema: JsonSchema): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  const choice = schema.anyOf?.[0] ?? schema.oneOf?.[0]
  if (choice) return fill(choice)
  switch (schema.type) {
    case 'object': {
      const required = schema.required ?? []
      return Object.fromEntries(required.map((name) => [name, fill(schema.properties?.[name] ?? {})]))
    }
    case 'array':
      if (schema.prefixItems) return schema.prefixItems.map(fill)
      return Array.from({ length: schema.minItems ?? 0 }, () => fill(schema.items ?? {}))
    case 'string':
      return text(schema)
    case 'boolean':
      return true
    case 'integer':
    case 'number':
      return Math.max(
        schema.minimum ?? 1,
        schema.exclusiveMinimum === undefined ? 1 : schema.exclusiveMinimum + 1,
      )
    default:
      return {}
  }
}

function text({ format, pattern, minLength = 0 }: JsonSchema): string {
  if (format && BY_FORMAT[format]) return BY_FORMAT[format]
  const fits = (word: string) => !pattern || new RegExp(pattern, 'u').test(word)
  const long = TEXTS.map((word) => word.padEnd(minLength, 'x'))
  return long.find(fits) ?? TEXTS[0]!
}
