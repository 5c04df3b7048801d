import { ALWAYS_OPEN, compileCalendar } from '#core/calendar/calendar.ts'
import { joinVersions, type CalendarVersion, type CalendarVersions } from '#core/calendar/versions.ts'
import type { Calendars } from '#core/clock/clock.ts'
import { instant } from '#core/time/instant.ts'
import type { DeskCalendar } from './desk.ts'
import type { StoredDesk } from './desk-store.ts'

export type CompiledCalendars = {
  calendars: ReadonlyMap<string, DeskCalendar>
  calendarOf: Calendars
  calendarVersionOf: (calendarId: string) => number
}

/** Compiled once a desk; each calendar works its years out when they are first asked for. */
export function compileCalendars(stored: StoredDesk['calendars']): CompiledCalendars {
  const calendars = new Map<string, DeskCalendar>()
  const everyVersion = new Map<string, DeskCalendar['calendar']>()
  for (const { id, name, version, versions } of stored) {
    // What counts on a version counts before its instant by those before it (4.1, 4.3).
    const compiled: CalendarVersion[] = []
    for (const one of versions) {
      compiled.push({ from: instant(one.validFrom), calendar: compileCalendar(one.definition) })
      const known = [...compiled] as unknown as CalendarVersions
      everyVersion.set(versionKey(id, one.version), joinVersions(known))
    }
    const calendar = everyVersion.get(versionKey(id, version))
    if (!calendar) throw new RangeError(`calendar ${id} has no version ${version}`)
    calendars.set(id, { id, name, version, calendar })
  }
  const calendarOf: Calendars = (id, version) => {
    if (id === null) return ALWAYS_OPEN
    const calendar =
      version === null ? calendars.get(id)?.calendar : everyVersion.get(versionKey(id, version))
    if (!calendar) throw new RangeError(`no version ${version} of calendar ${id}`)
    return calendar
  }
  const calendarVersionOf = (id: string) => {
    const calendar = calendars.get(id)
    if (!calendar) throw new RangeError(`no calendar ${id}`)
    return calendar.version
  }
  return { calendars, calendarOf, calendarVersionOf }
}

function versionKey(id: string, version: number): string {
  return `${id}@${version}`
}
