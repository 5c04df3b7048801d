import { escapeText, foldLine } from '#core/calendar/content-lines.ts'
import type { Instant } from '#core/time/instant.ts'
import type { DutyPeriod } from './rota.ts'

/** What a feed of a rota says; names and words are handed in. */
export type DutyFeed = {
  rotaId: string
  name: string
  periods: readonly DutyPeriod[]
  /** Whose duties; null: everybody's, and the gaps. */
  memberId: string | null
  nameOf: (memberId: string) => string
  /** What a stretch with nobody on duty is called. */
  gap: string
  now: Instant
}

/** Duties as iCalendar text (RFC 5545), an event for each stretch, in UTC; a stretch keeps its identity while it begins at the same instant. */
export function dutyFeed({ rotaId, name, periods, memberId, nameOf, gap, now }: DutyFeed): string {
  const wanted = periods.filter(({ duty }) => memberId === null || duty?.member === memberId)
  const events = wanted.flatMap(({ from, to, duty }) => [
    'BEGIN:VEVENT',
    `UID:${rotaId}-${memberId ?? 'all'}-${from}@redress`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(from)}`,
    `DTEND:${utc(to)}`,
    `SUMMARY:${escapeText(`${name}: ${duty ? nameOf(duty.member) : gap}`)}`,
    'END:VEVENT',
  ])
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Redress//Rota//EN',
    `X-WR-CALNAME:${escapeText(name)}`,
  ]
  return [...head, ...events, 'END:VCALENDAR'].map((line) => `${foldLine(line)}\r\n`).join('')
}

function utc(at: Instant): string {
  return `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}
