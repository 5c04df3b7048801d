import { ALWAYS_OPEN, compileCalendar } from '#core/calendar/calendar.ts'
import type { Term } from '#core/calendar/term.ts'
import { parseInstant, type Instant } from '#core/time/instant.ts'
import type { ClockStart } from './clock-action.ts'
import { WARN_AT_PERCENTS, type Calendars } from './clock.ts'

const office = [['09:00', '18:00']] as const
const weekdays = { mon: office, tue: office, wed: office, thu: office, fri: office }
const plain = { holidays: [], yearlyHolidays: [], dateOverrides: {}, dateBreaks: {} }

const madrid = compileCalendar({ zone: 'Europe/Madrid', weekly: weekdays, ...plain })
const madridNext = compileCalendar({
  zone: 'Europe/Madrid',
  weekly: weekdays,
  ...plain,
  holidays: ['2025-06-04'],
})
const lima = compileCalendar({ zone: 'America/Lima', weekly: weekdays, ...plain })

/** Calendars for tests: Madrid (version 2 closes on Wed 4 June 2025) and Lima, Mon to Fri 9 to 18. */
export const calendars: Calendars = (calendarId, version) => {
  if (calendarId === null) return ALWAYS_OPEN
  if (calendarId === 'lima') return lima
  return version === 2 ? madridNext : madrid
}

/** An instant of June 2025 in Madrid (UTC+2), as `'02 09:00'`: Monday the 2nd, nine o'clock. */
export function june(text: string): Instant {
  const [day, time] = text.split(' ')
  return parseInstant(`2025-06-${day}T${time}:00+02:00`)
}

export const hours = (amount: number): Term => ({ amount, unit: 'business_hour' })

/** A clock of four hours of Madrid that pauses on both waits; from Monday the 2nd, 10:00. */
export function aStart(change: Partial<ClockStart> = {}): ClockStart {
  return {
    kind: 'resolution',
    subject: { kind: 'ticket', id: 'tkt_1' },
    cycle: 1,
    from: june('02 10:00'),
    term: hours(4),
    policyVersionId: 'pol_1',
    calendarId: 'madrid',
    calendarVersion: 1,
    pausesOn: ['pending', 'on_hold'],
    warnAtPercents: [...WARN_AT_PERCENTS],
    dueAt: null,
    ...change,
  }
}
