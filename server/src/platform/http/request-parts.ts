import type { z } from 'zod'
import { storableText } from '../db/storable-json.ts'
import { Problem, type PointedError } from '../problem.ts'

type Issue = z.core.$ZodIssue

/** A part of a request as its schema gives it. Problem `invalid_request` with a JSON pointer for each fault. */
export function checkPart(schema: z.ZodType, value: unknown, prefix: string): unknown {
  const result = schema.safeParse(storable(value))
  if (result.success) return result.data
  throw new Problem('invalid_request', {
    errors: result.error.issues.flatMap((issue) => pointAt(issue, prefix)),
  })
}

/** The detail is a message key here; platform/http/problem-answer.ts says it in the caller's language. */
function pointAt(issue: Issue, prefix: string): PointedError[] {
  const pointer = prefix + issue.path.map((step) => `/${escapeStep(String(step))}`).join('')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ pointer: `${pointer}/${escapeStep(key)}`, detail: 'unknown_field' }))
  }
  return [{ pointer: pointer || '/', detail: detailOf(issue) }]
}

function detailOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'missing' : 'wrong_type'
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array' ? 'too_short' : 'too_small'
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array' ? 'too_long' : 'too_big'
    case 'invalid_value':
      return 'not_a_choice'
    default:
      return 'wrong_format'
  }
}

const escapeStep = (step: string) => step.replaceAll('~', '~0').replaceAll('/', '~1')

/** PostgreSQL knows no character 0, in whatever statement a text ends up: it becomes U+FFFD at the door, as in mail. */
function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.includes('\0') ? storableText(value) : value
  if (Array.isArray(value)) return value.map(storable)
  // Raw mails and files are no text.
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [storable(name), storable(inner)]))
}
