import { sql } from 'kysely'
import { prefillHandover, type Handover } from '#core/escalation/handover.ts'
import { itemsOfLine } from '#core/finding/checklist.ts'
import { keyPointsOfLine, type KeyPoints } from '#core/finding/key-points.ts'
import { sayIn } from '#server/platform/words.ts'
import type { Language } from '#i18n/say.ts'
import { ANY_OF_LINE, lineOf, type TicketHold } from '#server/features/tickets/index.ts'
import type { Work } from '#server/platform/work.ts'

type Told = {
  firstCustomerMessage: string | null
  keyPoints: KeyPoints[]
  findings: string[]
  checklist: { key: string; words: string; at: string | null }[]
  remediesTried: string[]
  consultAnswers: string[]
}

/** A handover filled in with what the ticket knows already, in one statement; a person completes it (5.6). */
export async function prefilledHandover(
  work: Work,
  { row, commitments }: TicketHold,
  language: Language,
): Promise<Handover> {
  const here = sql`workspace_id = ${work.workspaceId} and ticket_id = ${ANY_OF_LINE}`
  const ownFirst = sql`ticket_id <> ${row.id}, ticket_id`
  const texts = (query: ReturnType<typeof sql>) =>
    sql`coalesce((select json_agg(x.words) from (${query}) x), '[]')`
  const { rows } = await sql<Told>`with ${lineOf(work.workspaceId, row.id)} select
    (select left(visible_text, 2000) from messages where ${here} and direction = 'inbound' and not automatic
      order by at, id limit 1) as first_customer_message,
    coalesce((select json_agg(record order by ${ownFirst}) from key_points where ${here}), '[]') as key_points,
    ${texts(sql`select cause || ': ' || evidence as words from findings where ${here} order by created_at limit 20`)} as findings,
    coalesce((select json_agg(x) from (select key, words, at from checklist_items where ${here} order by ${ownFirst}, position) x), '[]') as checklist,
    ${texts(sql`select r.name || coalesce(', ' || trim_scale(o.amount)::text || ' ' || o.currency, '') as words
      from offers o join remedies r on r.workspace_id = o.workspace_id and r.id = o.remedy_id
      where o.workspace_id = ${work.workspaceId} and o.ticket_id = ${ANY_OF_LINE} order by o.created_at limit 20`)} as remedies_tried,
    ${texts(sql`select answer as words from consults where ${here} and answer is not null order by answered_at limit 20`)} as consult_answers`.execute(
    work.tx,
  )
  const { checklist, ...told } = rows[0]!
  return prefillHandover({
    ...told,
    keyPoints: keyPointsOfLine(row.id, told.keyPoints)?.points ?? [],
    checklistEvidence: itemsOfLine(checklist).flatMap(({ words }) => words || []),
    firstCustomerMessage: told.firstCustomerMessage ?? (row.lastWords || row.subject),
    openCommitments: commitments
      .filter(({ status }) => status === 'open' || status === 'broken')
      .map(({ what }) => what),
    mood: sayIn(language)('handover.mood', { heat: row.heat }),
  })
}
