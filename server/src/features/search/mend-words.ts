import { sql } from 'kysely'
import { nearestWords } from '#core/filter/nearest-words.ts'
import { searchedWords } from '#core/search/excerpt.ts'
import type { Database } from '#server/platform/db/database.ts'

/** Shorter words have too many neighbours. */
const SHORTEST = 4
const MOST_MENDED = 6

/** The same search with each word that was never written replaced by the nearest that was; null where nothing changes. */
export async function mendWords(db: Database, workspaceId: string, q: string): Promise<string | null> {
  const words = [...new Set(searchedWords(q))].filter((word) => word.length >= SHORTEST).slice(0, MOST_MENDED)
  if (words.length === 0) return null
  // Two letters in a row are seldom both wrong: what shares neither the first nor the second is not looked at.
  const { rows } = await sql<{ typed: string; word: string }>`
    select q.typed, w.word from unnest(${words}::text[]) as q (typed)
    join search_words w on w.workspace_id = ${workspaceId}
      and length(w.word) between length(q.typed) - 2 and length(q.typed) + 2
      and (left(w.word, 1) = left(q.typed, 1) or substr(w.word, 2, 1) = substr(q.typed, 2, 1))
    where not exists (select 1 from search_words k where k.workspace_id = ${workspaceId} and k.word = q.typed)`.execute(
    db,
  )
  const mended = words.flatMap((typed) => {
    const near = nearestWords(
      typed,
      rows.filter((row) => row.typed === typed).map(({ word }) => word),
    )
    return near[0] ? [[typed, near[0]] as const] : []
  })
  if (mended.length === 0) return null
  const byTyped = new Map(mended)
  return searchedWords(q)
    .map((word) => byTyped.get(word) ?? word)
    .join(' ')
}
