import { fromLocalInput, toLocalInput } from '#web/lib/local-input.ts'

export type SnoozeTime = { id: 'two_hours' | 'tomorrow' | 'monday'; at: number }

/** In two hours, tomorrow at nine, Monday at nine, on the reader's own clock. */
export function snoozeTimes(now: number, zone: string): SnoozeTime[] {
  const today = toLocalInput(new Date(now).toISOString(), zone).slice(0, 10)
  const nine = (daysOn: number): number => {
    const date = new Date(`${today}T00:00:00Z`)
    date.setUTCDate(date.getUTCDate() + daysOn)
    return Date.parse(fromLocalInput(`${date.toISOString().slice(0, 10)}T09:00`, zone) ?? '')
  }
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay()
  return [
    { id: 'two_hours', at: now + 2 * 3_600_000 },
    { id: 'tomorrow', at: nine(1) },
    { id: 'monday', at: nine((8 - weekday) % 7 || 7) },
  ]
}
