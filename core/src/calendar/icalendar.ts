import { formatInstant, type Instant } from '../time/instant.ts'
import { dayNumberOf, formatDate, parseLocal } from '../time/local.ts'
import { escapeText, foldLine, parameterText } from './content-lines.ts'
import type { LocalDate } from './definition.ts'

export type Person = { readonly name: string; readonly email: string }

/** One entry of a calendar that other programs show. With dates it is all day, `to` being its last day. */
export type CalendarEntry = {
  /** Stays the same over all versions of the entry, and is nobody else's. */
  readonly uid: string
  readonly summary: string
  readonly description?: string
  readonly location?: string
  readonly when:
    | { readonly from: Instant; readonly to: Instant }
    | { readonly firstDate: LocalDate; readonly lastDate: LocalDate }
  readonly organizer?: Person
  readonly attendees?: readonly Person[]
  /** Grows with every change told to the attendees. */
  readonly sequence?: number
  readonly isCancelled?: boolean
}

/** `publish` for feeds of shifts or due dates, `request` and `cancel` for invitations by mail. */
export type CalendarMethod = 'publish' | 'request' | 'cancel'

/**
 * Takes entries and the instant they were made, gives iCalendar text (RFC 5545): UTC instants, lines of at most 75
 * octets that end in CRLF. RangeError for dates that do not exist.
 */
export function icalendarText(
  name: string,
  method: CalendarMethod,
  entries: readonly CalendarEntry[],
  madeAt: Instant,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Redress//Redress//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${method.toUpperCase()}`,
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    ...entries.flatMap((entry) => entryLines(entry, madeAt)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}

function entryLines(entry: CalendarEntry, madeAt: Instant): string[] {
  const text = (name: string, value: string | undefined) => (value ? [`${name}:${escapeText(value)}`] : [])
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(entry.uid)}`,
    `DTSTAMP:${utc(madeAt)}`,
    ...whenLines(entry.when),
    `SEQUENCE:${entry.sequence ?? 0}`,
    `STATUS:${entry.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    ...text('SUMMARY', entry.summary),
    ...text('DESCRIPTION', entry.description),
    ...text('LOCATION', entry.location),
    ...(entry.organizer ? [personLine('ORGANIZER', '', entry.organizer)] : []),
    ...(entry.attendees ?? []).map((person) =>
      personLine('ATTENDEE', ';ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE', person),
    ),
    'END:VEVENT',
  ]
}

/** The end of an all-day entry is the day after its last. */
function whenLines(when: CalendarEntry['when']): string[] {
  if ('from' in when) return [`DTSTART:${utc(when.from)}`, `DTEND:${utc(when.to)}`]
  const [first, last] = [when.firstDate, when.lastDate].map((date) => dayNumberOf(parseLocal(date)))
  const dates = [first!, last! + 1].map((number) => formatDate(number).replaceAll('-', ''))
  return [`DTSTART;VALUE=DATE:${dates[0]}`, `DTEND;VALUE=DATE:${dates[1]}`, 'TRANSP:TRANSPARENT']
}

/** Addresses cannot break out of their line. */
function personLine(name: string, parameters: string, { name: person, email }: Person): string {
  return `${name};CN=${parameterText(person)}${parameters}:mailto:${email.replace(/[^\p{L}\p{N}.!#$%&'*+/=?^_`{|}~@-]/gu, '')}`
}

/** Whole seconds, as `20250330T010000Z`. */
function utc(at: Instant): string {
  return formatInstant((Math.floor(at / 1000) * 1000) as Instant).replace(/[-:]/g, '')
}
