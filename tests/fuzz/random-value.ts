import { z } from 'zod'
import type { Random } from './random.ts'

/** As much of JSON Schema as the contracts use. */
type Schema = {
  type?: string
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  properties?: Record<string, Schema>
  additionalProperties?: boolean | Schema
  required?: string[]
  items?: Schema
  prefixItems?: Schema[]
  minItems?: number
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  format?: string
  pattern?: string
}

/** Words that other programs have stumbled over: of databases, markup, headers, dates, filters and of JavaScript. */
const ODD_WORDS = ['', ' ', 'a', 'ünïcødé', '\u0000', 'a\u0000b', '\ud800', 'x'.repeat(300)].concat(
  ['x'.repeat(5_000), '😀'.repeat(5), '日本語', '<script>alert(1)</script>', "'; drop table tickets;--", '%'],
  ['%%_\\', '../../etc/passwd', '{customer}', '-1', '1e309', 'null', 'true', '2026-02-30', '9999-12-31'],
  ['0000-01-01', '2026-13-01T00:00:00Z', '275760-09-13T00:00:00Z', '1969-12-31T23:59:59Z', '25:61', '24:00'],
  ['Europe/Nowhere', 'EUR', 'en', 'a@b', 'a@b.example', 'http://127.0.0.1/', 'https://x.example/a b', '('],
  ['*', '"', '\\', 'status:', 'due<', 'is:late -', 'tag:"', 'AND OR NOT', '\r\nBcc: x@y.example'],
  ['constructor', '__proto__', 'toString'],
)
const FITTING_WORDS = ['sample text', '10.00', '0.00', '99999999999999.99', '09:00', '17:30', '23:59'].concat(
  ['01-01', '02-29', 'Europe/Madrid', 'P1D', '#123456'],
)
const BY_FORMAT: Record<string, string[]> = {
  'date-time': ['2026-03-02T12:00:00Z', '1970-01-01T00:00:00Z', '9999-12-31T23:59:59Z'].concat(
    ['0001-01-01T00:00:00Z', '2026-03-29T02:30:00+01:00', '2026-03-02T12:00:00.123456789Z'],
    ['-000001-01-01T00:00:00Z'],
  ),
  date: ['2026-03-02', '0001-01-01', '9999-12-31', '2024-02-29'],
  email: ['a@b.example', 'zoe@customer.example', "o'brien+x@sub.b.example"],
  uri: ['https://somewhere.example/', 'http://localhost:1/', 'ftp://x.example', 'javascript:alert(1)'],
}
const ODD_NUMBERS = [
  0, -1, 1, 2, 3.5, 100, 1e6, 2_147_483_647, 2_147_483_648, 9_007_199_254_740_991, 1e21, 0.1,
]
const WRONG_KINDS = [null, [], {}, 'x', 5, true, '', [null], { a: 1 }]

/** How far from a contract a value may be: 0 keeps to its shape, 1 breaks it now and then. */
export type Wildness = 0 | 0.3 | 1

/** A value for a contract: mostly of its shape, out of odd words and numbers and of the names that are known. */
export function randomValue(schema: z.ZodType, random: Random, wildness: Wildness, known: string[]): unknown {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema
  return value(root)

  function value(of: Schema): unknown {
    if (random.chance(wildness * 0.15)) return random.oneOf(WRONG_KINDS)
    if (of.const !== undefined) return of.const
    if (of.enum) return random.oneOf(of.enum)
    const choices = of.anyOf ?? of.oneOf
    if (choices) return value(random.oneOf(choices))
    if (of.allOf) return Object.assign({}, ...of.allOf.map(value))
    if (of.type === 'object') return object(of)
    if (of.type === 'array') return array(of)
    if (of.type === 'string') return word(of)
    if (of.type === 'boolean') return random.chance(0.5)
    if (of.type === 'integer' || of.type === 'number') return number(of)
    return random.oneOf(WRONG_KINDS)
  }

  function object(of: Schema): Record<string, unknown> {
    const made: Record<string, unknown> = {}
    for (const [name, each] of Object.entries(of.properties ?? {})) {
      const isThere = of.required?.includes(name) ? !random.chance(wildness * 0.05) : random.chance(0.5)
      if (isThere) made[name] = value(each)
    }
    const further = of.additionalProperties
    if (typeof further === 'object') made[random.oneOf(['en', 'es', 'key', '50', 'a'])] = value(further)
    return made
  }

  function array(of: Schema): unknown[] {
    if (of.prefixItems) return of.prefixItems.map(value)
    return Array.from({ length: (of.minItems ?? 0) + random.below(3) }, () => value(of.items ?? {}))
  }

  function word(of: Schema): string {
    const fits = (one: string) =>
      (!of.pattern || new RegExp(of.pattern, 'u').test(one)) &&
      one.length >= (of.minLength ?? 0) &&
      one.length <= (of.maxLength ?? Infinity)
    const fitting = BY_FORMAT[of.format ?? ''] ?? [...known, ...ODD_WORDS, ...FITTING_WORDS].filter(fits)
    return fitting.length && !random.chance(wildness * 0.3) ? random.oneOf(fitting) : random.oneOf(ODD_WORDS)
  }

  function number(of: Schema): number {
    const fits = (one: number) =>
      one >= (of.minimum ?? -Infinity) &&
      one <= (of.maximum ?? Infinity) &&
      (of.type === 'number' || Number.isInteger(one))
    const fitting = ODD_NUMBERS.filter(fits)
    return fitting.length && !random.chance(wildness * 0.3)
      ? random.oneOf(fitting)
      : random.oneOf(ODD_NUMBERS)
  }
}
