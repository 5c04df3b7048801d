import { sql, type RawBuilder } from 'kysely'
import { PLANNED_ANEW } from '#server/platform/db/lean-client.ts'
import { contactsByWords } from '#server/platform/db/name-words.ts'

const STEMMERS = ['simple', 'english', 'spanish', 'portuguese', 'dutch']

const ANEW = sql.raw(PLANNED_ANEW)

/** Words as `desk_words` keeps them: as written, and by their stem in each language; quotes and minus as people mean them. */
export function wordsQuery(words: string): RawBuilder<unknown> {
  const plain = sql`translate(lower(${words}::text), 'áàâãäåéèêëíìîïóòôõöúùûüçñ', 'aaaaaaeeeeiiiiooooouuuucn')`
  return sql`(${ANEW} ${sql.join(
    STEMMERS.map((stemmer) => sql`websearch_to_tsquery(${sql.lit(stemmer)}::regconfig, ${plain})`),
    sql` || `,
  )})`
}

const NUMBER = /^#?(\d{1,9})$/

/**
 * A number finds its ticket; words are looked for in subjects, messages, names of files and of people. What is found is
 * gathered once for the whole list, by the indexes of words: nothing of it depends on the row.
 */
export function matchesText(workspaceId: string, words: string): RawBuilder<unknown> {
  const number = NUMBER.exec(words)?.[1]
  if (number) return sql`t.number = ${Number(number)}`
  const query = wordsQuery(words)
  return sql`t.id = any (array(
    select s.id from tickets s where s.workspace_id = ${workspaceId} and s.search @@ ${query}
    union select m.ticket_id from messages m where m.workspace_id = ${workspaceId} and m.search @@ ${query}
    union select p.id from tickets p
      where p.workspace_id = ${workspaceId} and p.contact_id in ${contactsNamed(workspaceId, words)}))`
}

/**
 * The same asked of each row: for a short stretch of tickets, where a word that stands in nearly every message would be
 * gathered from all of them. Null where a number is looked for.
 */
export function holdsText(workspaceId: string, words: string): RawBuilder<unknown> | null {
  if (NUMBER.test(words)) return null
  const query = wordsQuery(words)
  const byWords = contactsByWords(workspaceId, words)
  return sql`(t.search @@ ${query}
    or exists (select from messages m where m.workspace_id = ${workspaceId} and m.ticket_id = t.id and m.search @@ ${query})
    or (select ${named(words)} from contacts c2 where c2.workspace_id = ${workspaceId} and c2.id = t.contact_id)
    or t.contact_id in (${withAddress(workspaceId, words)})
    ${byWords ? sql`or t.contact_id = any (array(${byWords}))` : sql``})`
}

function contactsNamed(workspaceId: string, words: string): RawBuilder<unknown> {
  const byWords = contactsByWords(workspaceId, words)
  return sql`(select c2.id from contacts c2 where c2.workspace_id = ${workspaceId} and ${named(words)}
    ${byWords ? sql`union (${byWords})` : sql``} union ${withAddress(workspaceId, words)})`
}

function named(words: string): RawBuilder<unknown> {
  const begins = `${words.replace(/[\\%_]/g, '\\$&')}%`
  return sql`lower(c2.name) like lower(${begins}::text)`
}

const withAddress = (workspaceId: string, words: string): RawBuilder<unknown> =>
  sql`select ca.contact_id from contact_addresses ca
    where ca.workspace_id = ${workspaceId} and ca.address = lower(${words}::text)`
