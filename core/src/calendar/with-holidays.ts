import type { CalendarDefinition } from './definition.ts'
import type { Holiday } from './holidays.ts'

/**
 * Takes a definition and holidays that an admin has chosen, gives the definition with them: whole days closed, part
 * days cut out as breaks, names kept. What the definition says of a date already stays.
 */
export function withHolidays(
  definition: CalendarDefinition,
  holidays: readonly Holiday[],
): CalendarDefinition {
  const whole = holidays.filter(({ partDay }) => partDay === undefined)
  const dateBreaks = { ...definition.dateBreaks }
  for (const { date, partDay } of holidays) {
    const known = dateBreaks[date] ?? []
    if (partDay && !known.some(([from, to]) => from === partDay.from && to === partDay.to))
      dateBreaks[date] = [...known, [partDay.from, partDay.to]]
  }
  const names = Object.fromEntries(holidays.map(({ date, name }) => [date, name]))
  return {
    ...definition,
    holidays: [...new Set([...definition.holidays, ...whole.map(({ date }) => date)])].toSorted(),
    dateBreaks,
    holidayNames: { ...names, ...definition.holidayNames },
  }
}
