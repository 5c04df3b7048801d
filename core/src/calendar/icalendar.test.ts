import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseInstant as at } from '../time/instant.ts'
import { readContentLines, unescapeText } from './content-lines.ts'
import { icalendarText, type CalendarEntry } from './icalendar.ts'

const madeAt = at('2025-06-01T08:00:00.250Z')
const shift: CalendarEntry = {
  uid: 'shift-1@desk.example',
  summary: 'On duty; Billing, level 2',
  when: { from: at('2025-06-02T07:00:00Z'), to: at('2025-06-02T15:00:00Z') },
}

describe('calendar text for other programs', () => {
  test('a feed of shifts is iCalendar with UTC instants and CRLF', () => {
    expect(icalendarText('Billing', 'publish', [shift], madeAt).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Redress//Redress//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'NAME:Billing',
      'X-WR-CALNAME:Billing',
      'BEGIN:VEVENT',
      'UID:shift-1@desk.example',
      'DTSTAMP:20250601T080000Z',
      'DTSTART:20250602T070000Z',
      'DTEND:20250602T150000Z',
      'SEQUENCE:0',
      'STATUS:CONFIRMED',
      String.raw`SUMMARY:On duty\; Billing\, level 2`,
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  test('all-day entries end the day after their last, as the standard counts', () => {
    const text = icalendarText(
      'Off',
      'publish',
      [{ ...shift, when: { firstDate: '2025-12-30', lastDate: '2025-12-31' } }],
      madeAt,
    )
    expect(text).toContain('DTSTART;VALUE=DATE:20251230\r\nDTEND;VALUE=DATE:20260101\r\n')
  })

  test('9.3 an invitation names who invites and who is asked; cancelling says so', () => {
    const text = icalendarText(
      'Coaching',
      'cancel',
      [
        {
          ...shift,
          organizer: { name: 'Ana "Lead"', email: 'ana@desk.example' },
          attendees: [{ name: 'Bo\r\nX-EVIL:1', email: 'bo@desk.example\r\nX-EVIL:1' }],
          sequence: 2,
          isCancelled: true,
        },
      ],
      madeAt,
    )
    const lines = readContentLines(text)
    const line = (name: string) => lines.find((one) => one.name === name)
    expect(line('ORGANIZER')).toEqual({
      name: 'ORGANIZER',
      parameters: { CN: 'Ana  Lead ' },
      value: 'mailto:ana@desk.example',
    })
    expect(line('ATTENDEE')?.parameters['RSVP']).toBe('TRUE')
    expect([line('METHOD')?.value, line('STATUS')?.value, line('SEQUENCE')?.value]).toEqual([
      'CANCEL',
      'CANCELLED',
      '2',
    ])
    expect(line('X-EVIL')).toBeUndefined()
  })

  test('any text comes back whole, and no line is longer than 75 octets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (summary) => {
        fc.pre(summary.trim() !== '')
        const text = icalendarText('x', 'publish', [{ ...shift, summary }], madeAt)
        const octets = text.split('\r\n').map((line) => new TextEncoder().encode(line).length)
        expect(Math.max(...octets)).toBeLessThanOrEqual(75)
        const read = readContentLines(text).find((line) => line.name === 'SUMMARY')
        expect(unescapeText(read?.value ?? '')).toBe(summary.replace(/\r\n?/g, '\n'))
      }),
      // A line separator of Unicode ends no line of a calendar.
      { examples: [['!\u2028'], ['\u2029!']] },
    )
  })
})
