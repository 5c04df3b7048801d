import type { Holiday } from '#core/calendar/holidays.ts'
import { day, hour } from '#core/time/instant.ts'
import { dayNumberOf, formatDate, parseLocal } from '#core/time/local.ts'

/**
 * Holidays of a country (ISO 3166-1) or a region of it (ISO 3166-2, its part after the dash) in some years, for an
 * admin to review and save into a calendar: never looked up again while a clock runs. Part days and holidays of
 * several days are told apart. RangeError for a country or region that is not known.
 */
export async function holidaySnapshot(
  country: string,
  region: string | null,
  years: readonly number[],
): Promise<Holiday[]> {
  // Loaded when asked for: the rules of all countries are large.
  const { default: Holidays } = await import('date-holidays')
  const rules = new Holidays()
  if (!Object.hasOwn(rules.getCountries(), country)) throw new RangeError(`unknown country: ${country}`)
  const known = region === null || Object.hasOwn(rules.getStates(country) ?? {}, region)
  if (!known) throw new RangeError(`unknown region: ${country}-${region}`)
  if (region === null) rules.init(country)
  else rules.init(country, region)
  const found = years.flatMap((year) => rules.getHolidays(year)).flatMap(datesOf)
  const unique = new Map(found.map((holiday) => [`${holiday.date} ${holiday.name}`, holiday]))
  return [...unique.values()].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

/** Countries whose holidays are known, by ISO 3166-1. */
export async function holidayCountries(): Promise<string[]> {
  const { default: Holidays } = await import('date-holidays')
  return Object.keys(new Holidays().getCountries()).toSorted()
}

/** Regions of a country that have holidays of their own, by the part of ISO 3166-2 after the dash. */
export async function holidayRegions(country: string): Promise<{ code: string; name: string }[]> {
  const { default: Holidays } = await import('date-holidays')
  const states = new Holidays().getStates(country) ?? {}
  return Object.entries(states).map(([code, name]) => ({ code, name: String(name) }))
}

type Source = { date: string; start: Date; end: Date; name: string; type: Holiday['type'] }

/** One holiday per date; the source's `date` begins with the local date and time. */
function datesOf({ date, start, end, name, type }: Source): Holiday[] {
  const local = parseLocal(date.slice(0, 16))
  const first = dayNumberOf(local)
  const from = local - first * day
  const length = end.getTime() - start.getTime()
  // A day at a clock change has 23 or 25 hours and is whole all the same.
  if (from === 0 && length > 22 * hour) {
    const days = Math.max(1, Math.round(length / day))
    return Array.from({ length: days }, (_, i) => ({ date: formatDate(first + i), name, type }))
  }
  const partDay = { from: timeOfDay(from), to: timeOfDay(Math.min(day, from + length)) }
  return [{ date: formatDate(first), name, type, partDay }]
}

function timeOfDay(ms: number): string {
  return ms === day ? '24:00' : new Date(ms).toISOString().slice(11, 16)
}
