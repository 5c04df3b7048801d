import { sql } from 'kysely'
import type { Output } from '#contracts/client.ts'
import { isOpen, nextClosing, nextOpening } from '#core/calendar/arithmetic.ts'
import { compileCalendar } from '#core/calendar/calendar.ts'
import { formatInstant, type Instant } from '#core/time/instant.ts'
import type { Database, Tx } from '#server/platform/db/database.ts'
import { pageOf, readCursor } from '#server/platform/http/paging.ts'
import { found } from '#server/platform/problem.ts'

export type CalendarView = Output<'publishCalendar'>
type Row = Pick<CalendarView, 'id' | 'name' | 'version' | 'definition' | 'revision'> & { validFrom: Instant }

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
  const after = readCursor(cursor, 1)?.[0] ?? ''
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
    select c.id, c.name, c.version, c.revision, v.valid_from, v.definition
    from calendars c join calendar_versions v
      on v.workspace_id = c.workspace_id and v.calendar_id = c.id and v.version = c.version
    where c.workspace_id = ${workspaceId} and ${which} order by c.id limit ${limit}`.execute(db)
  return rows
}

function withState({ validFrom, ...row }: Row, now: Instant): CalendarView {
  const calendar = compileCalendar(row.definition)
  const open = isOpen(calendar, now)
  const change = open ? nextClosing(calendar, now) : nextOpening(calendar, now)
  return {
    ...row,
    validFrom: formatInstant(validFrom),
    open,
    nextChangeAt: change === null ? null : formatInstant(change),
  }
}
