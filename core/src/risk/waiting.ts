import { addBusinessTime, businessTimeBetween } from '../calendar/arithmetic.ts'
import type { Calendar } from '../calendar/calendar.ts'
import type { Instant } from '../time/instant.ts'

/** A wait that raises risk as it goes on: since when, and how much working time is usual (ms). */
export type Waiting = { readonly since: Instant; readonly usualMs: number }

/** The ratios at which a wait is looked at again; beyond the last it counts in full already. */
const STEPS = [1.5, 2, 2.5, 3] as const

/** How many times the usual a wait has lasted, in working time, to one decimal. */
export function waitRatio(calendar: Calendar, { since, usualMs }: Waiting, now: Instant): number {
  return Math.round((businessTimeBetween(calendar, since, now) / usualMs) * 10) / 10
}

/** When a wait is to be looked at next; null once waiting longer changes nothing (9.7). */
export function nextLook(calendar: Calendar, { since, usualMs }: Waiting, now: Instant): Instant | null {
  const ratio = businessTimeBetween(calendar, since, now) / usualMs
  const step = STEPS.find((one) => one > ratio + 0.01)
  return step === undefined ? null : addBusinessTime(calendar, since, step * usualMs)
}
