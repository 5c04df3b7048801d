import type { CalendarDefinition } from '#core/calendar/calendar.ts'
import type { Instant } from '#core/time/instant.ts'
import { at } from '#server/platform/db/database.ts'
import { found } from '#server/platform/problem.ts'
import type { Work } from '#server/platform/work.ts'

export type CalendarRow = { id: string; name: string; version: number; revision: number }

/** The calendar for a change. */
export async function loadCalendar(work: Work, id: string): Promise<CalendarRow> {
  const row = await work.tx
    .selectFrom('calendars')
    .select(['id', 'name', 'version', 'revision'])
    .where('workspaceId', '=', work.workspaceId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return found(row)
}

export function insertCalendar(work: Work, calendar: CalendarRow): void {
  work.batch.insert('calendars', { ...calendar, workspaceId: work.workspaceId, createdAt: at(work.now) })
}

export function saveCalendar(work: Work, calendar: CalendarRow): void {
  work.batch.update('calendars', { ...calendar, workspaceId: work.workspaceId })
}

/** Versions are only ever added: what was counted in one stays explained by it. */
export function insertVersion(
  work: Work,
  { id, version }: CalendarRow,
  definition: CalendarDefinition,
  validFrom: Instant,
): void {
  const { workspaceId, actor, now } = work
  work.batch.insert('calendarVersions', {
    workspaceId,
    calendarId: id,
    version,
    definition,
    validFrom: at(validFrom),
    createdBy: actor.kind === 'member' ? actor.memberId : null,
    createdAt: at(now),
  })
}
