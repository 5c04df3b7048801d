import { sql, type RawBuilder } from 'kysely'
import { businessTimeBetween } from '#core/calendar/arithmetic.ts'
import { timeState } from '#core/clock/time-state.ts'
import type { AvoidedRecord } from '#core/ticket/avoided.ts'
import { formatInstant, instant, type Instant } from '#core/time/instant.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import { snakeCase } from '#server/platform/db/snake-case.ts'
import type { TicketRow } from './ticket-hold.ts'

/** Columns of a list row; the state and the search words stay in the database. */
export const ROW_COLUMNS = [
  'id',
  'number',
  'subject',
  'contactId',
  'accountId',
  'topicId',
  'priority',
  'status',
  'level',
  'ownerTeamId',
  'ownerMemberId',
  'language',
  'channel',
  'tags',
  'nextDueAt',
  'nextDueKind',
  'nextDueCalendarId',
  'nextDueCalendarVersion',
  'nextDueTargetMs',
  'risk',
  'avoided',
  'avoidedSince',
  'heat',
  'lastWords',
  'lastInboundAt',
  'snoozedUntil',
  'createdAt',
  'updatedAt',
  'revision',
] as const
/** Of `tickets t`, in SQL. */
export const columnsInSql = (names: readonly (keyof TicketRow)[]): RawBuilder<unknown> =>
  sql.raw(names.map((name) => `t.${snakeCase(name)}`).join(', '))
export type RowRecord = Pick<TicketRow, (typeof ROW_COLUMNS)[number]>

/** A ticket as lists show it, with the working time left on its nearest clock. */
export function rowView(
  desk: Desk,
  row: RowRecord,
  more: { name: string; now: Instant; escalated?: boolean },
) {
  const left = timeLeft(desk, row, more.now)
  return {
    id: row.id,
    number: row.number,
    subject: row.subject,
    status: row.status as 'open',
    priority: row.priority as 'normal',
    level: row.level,
    levels: desk.highestLevel,
    contact: { id: row.contactId, name: more.name },
    topic: named(row.topicId, desk.topics),
    team: named(row.ownerTeamId, desk.teams),
    owner: named(row.ownerMemberId, desk.members),
    language: row.language,
    channel: row.channel as 'email',
    tags: row.tags,
    nextDueAt: iso(row.nextDueAt),
    nextDueKind: row.nextDueKind,
    leftMs: left,
    targetMs: row.nextDueTargetMs,
    timeState: left === null ? 'rest' : timeState(left, row.nextDueTargetMs ?? left),
    risk: row.risk,
    heat: row.heat,
    lastWords: row.lastWords,
    lastInboundAt: iso(row.lastInboundAt),
    escalated: more.escalated ?? false,
    avoided: avoidedView(row),
    snoozedUntil: iso(row.snoozedUntil),
    createdAt: formatInstant(row.createdAt),
    updatedAt: formatInstant(row.updatedAt),
    revision: row.revision,
  }
}

function avoidedView({ avoided, avoidedSince }: RowRecord) {
  if (avoidedSince === null) return null
  const { leftOpen, skips, snoozes } = avoided as unknown as AvoidedRecord
  return { since: formatInstant(avoidedSince), leftOpen, skips, snoozes }
}

/** Working time until the nearest due instant, in its clock's calendar; negative when it has passed. */
function timeLeft(desk: Desk, row: RowRecord, now: Instant): number | null {
  if (row.nextDueAt === null) return null
  const calendar = desk.calendarOf(row.nextDueCalendarId, row.nextDueCalendarVersion)
  const left = businessTimeBetween(calendar, now, row.nextDueAt)
  // Late in a closed hour is late all the same.
  return left === 0 && row.nextDueAt < now ? -1 : left
}

export function named(
  id: string | null,
  from: ReadonlyMap<string, { name: string }>,
): { id: string; name: string } | null {
  return id === null ? null : { id, name: from.get(id)?.name ?? '?' }
}

export function iso(at: Instant | null): string | null {
  return at === null ? null : formatInstant(at)
}

/** Times inside json come as the database writes them. */
export function utc(time: string): string {
  return formatInstant(instant(Date.parse(time)))
}
