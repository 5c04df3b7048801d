import type { Output } from '#contracts/client.ts'
import type { Holiday } from '#core/calendar/holidays.ts'
import { withHolidays } from '#core/calendar/with-holidays.ts'

export type DeskCalendar = Output<'listCalendars'>['items'][number]
export type CalendarDefinition = DeskCalendar['definition']
export type CalendarDraft = { name: string; definition: CalendarDefinition }
export type Window = [from: string, to: string]

export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof DAYS)[number]

/** A day that is not like its weekday: closed, closed every year, closed for a part, or open at other hours. */
export type SpecialDay = {
  /** `YYYY-MM-DD`, or `MM-DD` for every year. */
  date: string
  kind: 'closed' | 'yearly' | 'part' | 'other_hours'
  windows: readonly Window[]
  name: string
}

/** A calendar to begin with: Monday to Friday, 9 to 18. */
export function newCalendar(name: string, zone: string): CalendarDraft {
  const day: Window[] = [['09:00', '18:00']]
  return {
    name,
    definition: {
      zone,
      weekly: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] },
      holidays: [],
      yearlyHolidays: [],
      dateOverrides: {},
      dateBreaks: {},
    },
  }
}

/** All special days of a definition in the order of their dates, those of every year last. */
export function specialDays(definition: CalendarDefinition): SpecialDay[] {
  const named = (date: string) => definition.holidayNames?.[date] ?? ''
  const day = (kind: SpecialDay['kind'], date: string, windows: readonly Window[] = []): SpecialDay => ({
    date,
    kind,
    windows,
    name: named(date),
  })
  return [
    ...definition.holidays.map((date) => day('closed', date)),
    ...Object.entries(definition.dateBreaks).map(([date, windows]) => day('part', date, windows)),
    ...Object.entries(definition.dateOverrides).map(([date, windows]) => day('other_hours', date, windows)),
    ...definition.yearlyHolidays.map((date) => day('yearly', date)),
  ]
    .toSorted((a, b) => a.date.length - b.date.length || a.date.localeCompare(b.date))
    .toSorted((a, b) => b.date.length - a.date.length)
}

export function addSpecialDay(definition: CalendarDefinition, day: SpecialDay): CalendarDefinition {
  const cleared = removeSpecialDay(definition, day)
  const names = { ...cleared.holidayNames, ...(day.name ? { [day.date]: day.name } : {}) }
  const windows = [...day.windows]
  const base = { ...cleared, holidayNames: names }
  switch (day.kind) {
    case 'closed':
      return { ...base, holidays: [...cleared.holidays, day.date].toSorted() }
    case 'yearly':
      return { ...base, yearlyHolidays: [...cleared.yearlyHolidays, day.date].toSorted() }
    case 'part':
      return { ...base, dateBreaks: { ...cleared.dateBreaks, [day.date]: windows } }
    case 'other_hours':
      return { ...base, dateOverrides: { ...cleared.dateOverrides, [day.date]: windows } }
  }
}

export function removeSpecialDay(
  definition: CalendarDefinition,
  { date, kind }: Pick<SpecialDay, 'date' | 'kind'>,
): CalendarDefinition {
  const without = <T>(all: Record<string, T>) =>
    Object.fromEntries(Object.entries(all).filter(([key]) => key !== date))
  const next = {
    ...definition,
    holidays: kind === 'closed' ? definition.holidays.filter((one) => one !== date) : definition.holidays,
    yearlyHolidays:
      kind === 'yearly' ? definition.yearlyHolidays.filter((one) => one !== date) : definition.yearlyHolidays,
    dateBreaks: kind === 'part' ? without(definition.dateBreaks) : definition.dateBreaks,
    dateOverrides: kind === 'other_hours' ? without(definition.dateOverrides) : definition.dateOverrides,
  }
  const isElsewhere = specialDays({ ...next, holidayNames: {} }).some((one) => one.date === date)
  return {
    ...next,
    holidayNames: isElsewhere ? definition.holidayNames : without(definition.holidayNames ?? {}),
  }
}

/** The definition with holidays that were looked over; what it says of a date already stays. */
export function addHolidays(
  definition: CalendarDefinition,
  holidays: readonly Holiday[],
): CalendarDefinition {
  const known = new Set(specialDays(definition).map(({ date }) => date))
  const added = withHolidays(
    definition,
    holidays.filter(({ date }) => !known.has(date)),
  )
  return { ...definition, ...(added as CalendarDefinition) }
}
