import { sql, type RawBuilder } from 'kysely'

const STEMMERS = ['simple', 'english', 'spanish', 'portuguese', 'dutch']

/** Words as `desk_words` keeps them: as written, and by their stem in each language; quotes and minus as people mean them. */
export function wordsQuery(words: string): RawBuilder<unknown> {
  const plain = sql`translate(lower(${words}::text), 'áàâãäåéèêëíìîïóòôõöúùûüçñ', 'aaaaaaeeeeiiiiooooouuuucn')`
  return sql`(${sql.join(
    STEMMERS.map((stemmer) => sql`websearch_to_tsquery(${sql.lit(stemmer)}::regconfig, ${plain})`),
    sql` || `,
  )})`
}

/** A number finds its ticket; words are looked for in subjects, messages, names of files and of people. */
export function matchesText(words: string): RawBuilder<unknown> {
  const number = /^#?(\d{1,9})$/.exec(words)?.[1]
  if (number) return sql`t.number = ${Number(number)}`
  const query = wordsQuery(words)
  const begins = `${words.replace(/[\\%_]/g, '\\$&')}%`
  return sql`(t.search @@ ${query}
    or t.id in (select m.ticket_id from messages m where m.workspace_id = t.workspace_id and m.search @@ ${query})
    or t.contact_id in (select c2.id from contacts c2 where c2.workspace_id = t.workspace_id and lower(c2.name) like lower(${begins}::text))
    or t.contact_id in (select ca.contact_id from contact_addresses ca where ca.workspace_id = t.workspace_id and ca.address = lower(${words}::text)))`
}
