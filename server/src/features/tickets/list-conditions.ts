import { sql, type RawBuilder } from 'kysely'
import type { Input } from '#contracts/client.ts'
import { choosesState } from '#core/filter/read-filter.ts'
import type { Instant } from '#core/time/instant.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import type { Actor } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { filterOf } from './filter-names.ts'
import { filterConditions, type Asker } from './filter-sql.ts'
import { matchesText } from './search-sql.ts'

export type TicketQuery = NonNullable<Input<'listTickets'>['query']>
export type Wanted = Pick<
  TicketQuery,
  'view' | 'filter' | 'teamId' | 'ownerId' | 'contactId' | 'accountId' | 'topicId' | 'tag' | 'q'
>

const OPEN = sql`t.status in ('open', 'pending', 'on_hold')`

export function askerOf(desk: Desk, actor: Actor, now: Instant): Asker {
  const memberId = actor.kind === 'member' ? actor.memberId : null
  const teamIds = memberId ? (desk.members.get(memberId)?.teamIds ?? []) : []
  return { workspaceId: actor.workspaceId, memberId, teamIds, now }
}

/** Whether everybody is given the same list: who asks plays no part in it. A typed filter may say `me`. */
export const isForAll = ({ view, ownerId, filter }: Wanted): boolean =>
  view !== 'mine' && ownerId !== 'me' && !filter?.trim()

/** What a list shows, as one condition over `tickets t`: its view, its filter and what else was asked. */
export function listCondition(desk: Desk, asker: Asker, wanted: Wanted): RawBuilder<unknown> {
  const { rest, words } = listParts(desk, asker, wanted)
  return sql.join([rest, ...words.map((one) => matchesText(asker.workspaceId, one))], sql` and `)
}

/** The same in two parts, the words apart that were typed. */
export function listParts(
  desk: Desk,
  asker: Asker,
  wanted: Wanted,
): { rest: RawBuilder<unknown>; words: string[] } {
  const me = asker.memberId
  const conditions = [sql`t.workspace_id = ${asker.workspaceId}`, ...viewConditions(desk, asker, wanted)]
  if (wanted.teamId) conditions.push(sql`t.owner_team_id = ${wanted.teamId}`)
  if (wanted.ownerId === 'me') conditions.push(sql`t.owner_member_id = ${me}`)
  else if (wanted.ownerId === 'nobody') conditions.push(sql`t.owner_member_id is null`)
  else if (wanted.ownerId) conditions.push(sql`t.owner_member_id = ${wanted.ownerId}`)
  if (wanted.contactId) conditions.push(sql`t.contact_id = ${wanted.contactId}`)
  if (wanted.accountId) conditions.push(ofAccount(asker.workspaceId, wanted.accountId))
  if (wanted.topicId) conditions.push(sql`t.topic_id = ${wanted.topicId}`)
  if (wanted.tag) conditions.push(sql`${wanted.tag} = any (t.tags)`)
  const typed = wanted.filter?.trim()
  const words = [typed ? filterOf(desk, typed).text : undefined, wanted.q?.trim()]
  return { rest: sql.join(conditions, sql` and `), words: words.flatMap((one) => (one ? [one] : [])) }
}

/** Tickets that were opened for an account, and those of its people that were opened for none; by index, never by all. */
export const ofAccount = (workspaceId: string, accountId: string): RawBuilder<unknown> =>
  sql`t.id in (select x.id from tickets x where x.workspace_id = ${workspaceId} and x.account_id = ${accountId}
    union all select x.id from contacts p join tickets x on x.workspace_id = p.workspace_id and x.contact_id = p.id
      and x.account_id is null where p.workspace_id = ${workspaceId} and p.account_id = ${accountId})`

/**
 * A filter without a view is over what is open, unless it says itself which states it wants; a customer or company
 * without a view is their whole history (3.2).
 */
function viewConditions(
  desk: Desk,
  asker: Asker,
  { view, filter, contactId, accountId }: Wanted,
): RawBuilder<unknown>[] {
  const typed = filter?.trim()
  if (!typed && !view && (contactId || accountId)) return []
  if (!typed) return [viewCondition(view ?? 'to_answer', asker)]
  const read = filterOf(desk, typed)
  const base = view ? [viewCondition(view, asker)] : choosesState(read) ? [] : [OPEN]
  return [...base, ...filterConditions(read, asker)]
}

function viewCondition(view: NonNullable<Wanted['view']>, { memberId, now }: Asker): RawBuilder<unknown> {
  switch (view) {
    case 'to_answer':
      return sql`t.status = 'open' and (t.snoozed_until is null or t.snoozed_until <= ${at(now)})`
    case 'waiting':
      return sql`t.status = 'pending'`
    case 'on_hold':
      return sql`t.status = 'on_hold'`
    case 'all':
      return OPEN
    case 'resolved':
      return sql`t.status in ('resolved', 'closed')`
    case 'mine':
      return sql`${OPEN} and t.owner_member_id = ${memberId}`
    case 'avoided':
      return sql`${OPEN} and t.avoided_since is not null`
    case 'risk':
      return sql`${OPEN} and t.risk > 0`
    case 'snoozed':
      return sql`${OPEN} and t.snoozed_until > ${at(now)}`
  }
}
