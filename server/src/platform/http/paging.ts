import type { Instant } from '#core/time/instant.ts'
import { Problem } from '../problem.ts'

export type Page<T> = { items: T[]; next: string | null }

/**
 * One page out of rows that were asked for with `limit + 1`: the row too many says that there is a next page, and the
 * cursor of the last item says where it begins.
 */
export function pageOf<T>(rows: T[], limit: number, cursorOf: (last: T) => unknown[]): Page<T> {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last ? writeCursor(cursorOf(last)) : null }
}

function writeCursor(values: unknown[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url')
}

/** Centuries from now; the database knows fewer years than a number does. */
const FAR = 2 ** 47

/** What a place in a list is told by, each with how it is read; undefined: it was never ours. */
const READERS = {
  text: (value: unknown) => (typeof value === 'string' && !value.includes('\0') ? value : undefined),
  integer: (value: unknown) => wholeWithin(value, 2 ** 31 - 1),
  bigint: (value: unknown) => wholeWithin(value, Number.MAX_SAFE_INTEGER),
  numeric: (value: unknown) =>
    typeof value === 'string' && /^-?\d{1,20}(\.\d{1,20})?$/.test(value) ? value : undefined,
  /** Milliseconds. */
  instant: (value: unknown) => wholeWithin(value, FAR) as Instant | undefined,
  /** As the database writes one, to the microsecond. */
  timestamptz: (value: unknown) => (typeof value === 'string' && isTimestamp(value) ? value : undefined),
} as const

export type PlaceKind = keyof typeof READERS
type Place<Kinds extends readonly PlaceKind[]> = {
  -readonly [At in keyof Kinds]: NonNullable<ReturnType<(typeof READERS)[Kinds[At]]>>
}

/** The values of a cursor; null for the first page. Problem `invalid_request` for one that was never ours. */
export function readCursor<const Kinds extends readonly PlaceKind[]>(
  cursor: string | null | undefined,
  kinds: Kinds,
): Place<Kinds> | null {
  if (!cursor) return null
  const values = valuesOf(cursor)
  const place = kinds.map((kind, at) => READERS[kind](values[at]))
  if (values.length !== kinds.length || place.includes(undefined))
    throw new Problem('invalid_request', { errors: [{ pointer: '/query/cursor', detail: 'cursor' }] })
  return place as Place<Kinds>
}

function valuesOf(cursor: string): unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(values) ? values : []
  } catch {
    return []
  }
}

function wholeWithin(value: unknown, most: number): number | undefined {
  const number = typeof value === 'string' && /^-?\d{1,16}$/.test(value) ? Number(value) : value
  return Number.isInteger(number) && Math.abs(number as number) <= most ? (number as number) : undefined
}

const TIMESTAMP = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(\.\d{1,6})?[+-](0\d|1[0-5])(:[0-5]\d)?$/

function isTimestamp(value: string): boolean {
  const [, day, time] = TIMESTAMP.exec(value) ?? []
  if (!day) return value === 'infinity'
  // Another month's day is none: the 30th of February would be read as one of March.
  const at = new Date(`${day}T${time}Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day)
}
