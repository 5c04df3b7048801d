import { formatDate, dayNumberOf, parseLocal, type DayNumber } from '../time/local.ts'
import { endOfLocal, startOfLocal } from '../time/zone.ts'
import { day as dayMs } from '../time/instant.ts'
import { dayWindows, type Span } from './day-windows.ts'
import type { CalendarDefinition, LocalDate } from './definition.ts'
import type { CalendarEntry } from './icalendar.ts'

/**
 * Takes a definition, what it is called, and a range of dates (both included); gives an entry for each day of it that is
 * closed, those of every year among them, and for each part of a special day in which the usual hours do not hold. Hours
 * that a special day has beyond the usual ones are no closure and are left out.
 */
export function closuresOf(
  definition: CalendarDefinition,
  about: { id: string; name: string },
  { from, to }: { from: LocalDate; to: LocalDate },
): CalendarEntry[] {
  const { kindOf, windowsOf, usualWindowsOf, breaksOf } = dayWindows(definition)
  const entries: CalendarEntry[] = []
  for (let number = dayNumberOf(parseLocal(from)); number <= dayNumberOf(parseLocal(to)); number += 1) {
    const date = formatDate(number)
    const uid = (part: string) => `${about.id}-${date}${part}@redress`
    const names = definition.holidayNames ?? {}
    const summary = names[date] ?? names[date.slice(5)] ?? about.name
    const open = windowsOf(number)
    const special = kindOf(number) !== 'weekly'
    if (special && open.length === 0) {
      entries.push({ uid: uid(''), summary, when: { firstDate: date, lastDate: date } })
      continue
    }
    const cut = special ? usualWindowsOf(number).flatMap((usual) => minus(usual, open)) : []
    for (const [index, span] of [...cut, ...breaksOf(number)].entries())
      entries.push({ uid: uid(`-${index}`), summary, when: instantsOf(definition, number, span) })
  }
  return entries
}

/** What of a span none of the others covers, in order. */
function minus(span: Span, others: readonly Span[]): Span[] {
  return others.reduce<Span[]>(
    (left, other) =>
      left.flatMap((one) =>
        [
          { from: one.from, to: Math.min(one.to, other.from) },
          { from: Math.max(one.from, other.to), to: one.to },
        ].filter(({ from, to }) => from < to),
      ),
    [span],
  )
}

function instantsOf({ zone }: CalendarDefinition, number: DayNumber, { from, to }: Span) {
  const midnight = number * dayMs
  return { from: startOfLocal(zone, midnight + from), to: endOfLocal(zone, midnight + to) }
}
