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

export function writeCursor(values: unknown[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url')
}

/** The values of a cursor; null for the first page. Problem `invalid_request` for one that was never ours. */
export function readCursor(
  cursor: string | null | undefined,
  length: number,
): (string | number | null)[] | null {
  if (!cursor) return null
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    const plain = (value: unknown) => value === null || typeof value === 'string' || typeof value === 'number'
    if (Array.isArray(values) && values.length === length && values.every(plain)) return values
  } catch {
    // Falls through to the refusal.
  }
  throw new Problem('invalid_request', { errors: [{ pointer: '/query/cursor', detail: 'cursor' }] })
}
