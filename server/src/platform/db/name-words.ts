import { sql, type RawBuilder } from 'kysely'

/** Fewer letters stand in nearly every name; those find its beginning. */
const SHORTEST = 2
/** Of more people who share a word the rest is found by another word of theirs. */
const MOST = 300

/**
 * The contacts in whose name every typed word begins a word, in any order and with accents or without; null where nothing
 * long enough was typed. A statement of its own within another: it gives ids.
 */
export function contactsByWords(workspaceId: string, typed: string): RawBuilder<unknown> | null {
  const words = typed.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  if (!words.some((word) => word.length >= SHORTEST)) return null
  const query = words
    .slice(0, 8)
    .map((word) => `${word}:*`)
    .join(' & ')
  const plain = sql`translate(${query}::text, 'áàâãäåéèêëíìîïóòôõöúùûüçñ', 'aaaaaaeeeeiiiiooooouuuucn')`
  return sql`select w.id from contacts w where w.workspace_id = ${workspaceId}
    and desk_name_words(w.name) @@ to_tsquery('pg_catalog.simple', ${plain}) limit ${MOST}`
}
