import { sql } from 'kysely'
import type { Output } from '#contracts/client.ts'
import { isOpen, nextClosing, nextOpening } from '#core/calendar/arithmetic.ts'
import { compileCalendar, type CalendarDefinition } from '#core/calendar/calendar.ts'
import { calendarAt, joinVersions, type CalendarVersion } from '#core/calendar/versions.ts'
import { formatInstant, type Instant } from '#core/time/instant.ts'
import type { Database, Tx } from '#server/platform/db/database.ts'
import { pageOf, readCursor } from '#server/platform/http/paging.ts'
import { found } from '#server/platform/problem.ts'

export type CalendarView = Output<'publishCalendar'>
type Row = Pick<CalendarView, 'id' | 'name' | 'version' | 'definition' | 'revision'> & {
  validFrom: Instant
  versions: { version: number; validFrom: Instant; definition: CalendarDefinition }[]
}

export async function viewCalendar(
  db: Database | Tx,
  workspaceId: string,
  id: string,
  now: Instant,
): Promise<CalendarView> {
  const [calendar] = await calendarRows(db, workspaceId, sql`c.id = ${id}`, 1)
  return withState(found(calendar), now)
}

export async function listCalendars(
  db: Database | Tx,
  workspaceId: string,
  { cursor, limit }: { cursor?: string; limit: number },
  now: Instant,
): Promise<Output<'listCalendars'>> {
  const after = readCursor(cursor, ['text'])?.[0] ?? ''
  const rows = await calendarRows(db, workspaceId, sql`c.id > ${after}`, limit + 1)
  const { items, next } = pageOf(rows, limit, ({ id }) => [id])
  return { items: items.map((row) => withState(row, now)), next }
}

async function calendarRows(
  db: Database | Tx,
  workspaceId: string,
  which: ReturnType<typeof sql>,
  limit: number,
): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select c.id, c.name, c.version, c.revision, v.valid_from, v.definition, every.versions
    from calendars c join calendar_versions v
      on v.workspace_id = c.workspace_id and v.calendar_id = c.id and v.version = c.version
    cross join lateral (
      select json_agg(json_build_object('version', l.version, 'definition', l.definition,
        'validFrom', round(extract(epoch from l.valid_from) * 1000)::bigint) order by l.version desc) as versions
      from (select x.version, x.valid_from, x.definition from calendar_versions x
        where x.workspace_id = c.workspace_id and x.calendar_id = c.id order by x.version desc limit 20) l
    ) every
    where c.workspace_id = ${workspaceId} and ${which} order by c.id limit ${limit}`.execute(db)
  return rows
}

type Known = CalendarVersion & { version: number }

function withState({ validFrom, versions, ...row }: Row, now: Instant): CalendarView {
  const known = versions
    .map((one) => ({ ...one, from: one.validFrom, calendar: compileCalendar(one.definition) }))
    .toReversed() as unknown as readonly [Known, ...Known[]]
  const calendar = joinVersions(known)
  const holding = calendarAt(known, now)
  const open = isOpen(calendar, now)
  const change = open ? nextClosing(calendar, now) : nextOpening(calendar, now)
  return {
    ...row,
    validFrom: formatInstant(validFrom),
    versionNow: known.find((one) => one.calendar === holding)!.version,
    versions: versions.map((one) => ({ version: one.version, validFrom: formatInstant(one.validFrom) })),
    open,
    nextChangeAt: change === null ? null : formatInstant(change),
  }
}
