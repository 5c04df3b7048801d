import { sql, type RawBuilder } from 'kysely'
import type { Comparison, Filter, Term } from '#core/filter/filter.ts'
import type { Instant } from '#core/time/instant.ts'
import { instant } from '#core/time/instant.ts'
import { at } from '#server/platform/db/database.ts'
import { PLANNED_ANEW } from '#server/platform/db/lean-client.ts'

/** Who asks, and when. */
export type Asker = { workspaceId: string; memberId: string | null; teamIds: readonly string[]; now: Instant }
type Condition = RawBuilder<unknown>

const ANEW = sql.raw(PLANNED_ANEW)

/** The terms of a filter as conditions over `tickets t`, its words apart; every value travels as a parameter. */
export function filterConditions({ terms }: Filter, asker: Asker): Condition[] {
  return terms.map((term) => {
    const said = conditionOf(term, asker)
    return term.not ? sql`(${said}) is not true` : said
  })
}

function conditionOf(term: Term, asker: Asker): Condition {
  if (term.kind === 'span') return spanCondition(term, asker)
  if (term.kind === 'amount') return sql`t.${sql.ref(term.field)} ${sign(term.comparison)} ${term.amount}`
  return anyOf(term.values.map((value) => valueCondition(term.field, value, asker)))
}

const anyOf = (conditions: Condition[]): Condition => sql`(${sql.join(conditions, sql` or `)})`

const SIGNS = { '<': sql`<`, '<=': sql`<=`, '>': sql`>`, '>=': sql`>=`, '=': sql`=` }
const sign = (comparison: Comparison) => SIGNS[comparison]
/** What is older than a span began before an instant, so the sign turns round. */
const turned = (comparison: Comparison) =>
  SIGNS[({ '<': '>', '<=': '>=', '>': '<', '>=': '<=', '=': '=' } as const)[comparison]]

const UNANSWERED = sql`(t.last_inbound_at is not null and (t.last_outbound_at is null or t.last_outbound_at < t.last_inbound_at))`
const LAST_WORD = sql`greatest(t.created_at, t.last_inbound_at, t.last_outbound_at)`

function spanCondition(term: Extract<Term, { kind: 'span' }>, { now }: Asker): Condition {
  const before = at(instant(now - term.ms))
  switch (term.field) {
    case 'due':
      return sql`t.next_due_at ${sign(term.comparison)} ${at(instant(now + term.ms))}`
    case 'waiting':
      return sql`(${UNANSWERED} and t.last_inbound_at ${turned(term.comparison)} ${before})`
    case 'quiet':
      return sql`${LAST_WORD} ${turned(term.comparison)} ${before}`
    default:
      return sql`t.created_at ${turned(term.comparison)} ${before}`
  }
}

function valueCondition(field: Term['field'], value: string, asker: Asker): Condition {
  switch (field) {
    case 'team':
      return value === 'mine'
        ? sql`t.owner_team_id = any(${[...asker.teamIds]})`
        : sql`t.owner_team_id = ${value}`
    case 'owner':
      if (value === 'nobody') return sql`t.owner_member_id is null`
      return sql`t.owner_member_id = ${value === 'me' ? asker.memberId : value}`
    case 'topic':
      return value === 'none' ? sql`t.topic_id is null` : sql`t.topic_id = ${value}`
    case 'tag':
      return value === 'none' ? sql`t.tags = '{}'` : sql`${value} = any(t.tags)`
    case 'account':
      return value === 'none'
        ? sql`t.account_id is null`
        : accountCondition(asker, sql`${ANEW} lower(a.name) like ${beginning(value)}`)
    case 'tier':
      return accountCondition(asker, sql`a.tier = ${value}`)
    case 'customer':
      return customerCondition(asker, value)
    case 'is':
      return stateCondition(value, asker)
    case 'has':
      return hasCondition(value, asker)
    default:
      return sql`t.${sql.ref(field)} = ${value}`
  }
}

export const beginning = (words: string): string => `${words.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`

// Gathered once for the whole list: nothing of them depends on the row.
function accountCondition({ workspaceId }: Asker, which: Condition): Condition {
  return sql`t.account_id in (select a.id from accounts a where a.workspace_id = ${workspaceId} and ${which})`
}

function customerCondition({ workspaceId }: Asker, value: string): Condition {
  const begins = beginning(value)
  return sql`t.contact_id = any (${ANEW} array(
    select ${value}::text
    union select c2.id from contacts c2 where c2.workspace_id = ${workspaceId} and lower(c2.name) like ${begins}
    union select ca.contact_id from contact_addresses ca
      where ca.workspace_id = ${workspaceId} and ca.address like ${begins}))`
}

export const ESCALATED = sql`exists (select 1 from escalations e where e.workspace_id = t.workspace_id
  and e.ticket_id = t.id and e.state in ('requested', 'acknowledged', 'in_progress', 'returned'))`

function stateCondition(value: string, { memberId, now }: Asker): Condition {
  switch (value) {
    case 'late':
      return sql`t.next_due_at < ${at(now)}`
    case 'escalated':
      return ESCALATED
    case 'snoozed':
      return sql`t.snoozed_until > ${at(now)}`
    case 'avoided':
      return sql`t.avoided_since is not null`
    case 'heated':
      return sql`t.heat > 0`
    case 'unanswered':
      return UNANSWERED
    case 'ended':
      return sql`t.status in ('resolved', 'closed')`
    default:
      return sql`exists (select 1 from ticket_followers f where f.workspace_id = t.workspace_id
        and f.ticket_id = t.id and f.member_id = ${memberId})`
  }
}

const OF_TICKET: Readonly<Record<string, { from: string; more: Condition }>> = {
  commitment: { from: 'commitments', more: sql`x.state = 'open'` },
  file: { from: 'messages', more: sql`x.attachments <> '[]'` },
  note: { from: 'messages', more: sql`x.direction = 'note'` },
  offer: { from: 'offers', more: sql`true` },
  consult: { from: 'consults', more: sql`true` },
}

/** What stays with the ticket on which it was made, and goes on in the one that lives on (1.7). */
const STAYING = ['offers', 'consults']

function hasCondition(value: string, { memberId, workspaceId }: Asker): Condition {
  const { from, more } = OF_TICKET[value] ?? { from: 'drafts', more: sql`x.member_id = ${memberId}` }
  const has = sql`exists (select 1 from ${sql.table(from)} x where x.workspace_id = t.workspace_id
    and x.ticket_id = t.id and ${more})`
  if (!STAYING.includes(from)) return has
  return sql`(${has} or t.id = any (array(with recursive up as (
    select m.merged_into_id as id from tickets m join ${sql.table(from)} x on x.workspace_id = m.workspace_id and x.ticket_id = m.id
      where m.workspace_id = ${workspaceId} and m.merged_into_id is not null
    union select n.merged_into_id from up join tickets n on n.workspace_id = ${workspaceId} and n.id = up.id
      where n.merged_into_id is not null) select id from up)))`
}
