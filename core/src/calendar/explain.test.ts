import { describe, expect, test } from 'vitest'
import { formatInstant, hour, parseInstant as at } from '../time/instant.ts'
import { addBusinessTime } from './arithmetic.ts'
import { calendarWith } from './calendar-fixture.ts'
import { explain, type Explanation } from './explain.ts'

/** Steps in one line each. */
function lines({ steps }: Explanation): string[] {
  return steps.map((step) => {
    const span = `${formatInstant(step.from).slice(5, 16)} to ${formatInstant(step.to).slice(5, 16)}`
    switch (step.kind) {
      case 'counted':
        return `${span}: ${step.ms / hour} h`
      case 'left_out':
        return `${span}: ${step.periods} more, ${step.ms / hour} h`
      case 'passed_over':
        return `${span}: ${step.reasons.map((r) => [r.kind, 'date' in r && r.date, 'name' in r && r.name].filter(Boolean).join(' ')).join(', ')}`
    }
  })
}

describe('4.2 a due instant explains itself', () => {
  const calendar = calendarWith({
    zone: 'UTC',
    holidays: ['2025-06-07', '2025-06-09'],
    yearlyHolidays: ['06-12'],
    holidayNames: { '2025-06-09': 'Whit Monday', '06-12': 'Foundation day' },
    dateOverrides: { '2025-06-10': [['09:00', '10:00']] },
    dateBreaks: { '2025-06-11': [['12:00', '13:00']] },
  })

  test('what counted, and what was passed over and why: hours, holidays, special days, breaks', () => {
    const start = at('2025-06-06T16:30:00Z')
    const due = addBusinessTime(calendar, start, 9 * hour)
    const explanation = explain(calendar, start, due)
    expect(formatInstant(due)).toBe('2025-06-13T09:30:00Z')
    expect(explanation.ms).toBe(9 * hour)
    expect(lines(explanation)).toEqual([
      '06-06T16:30 to 06-06T17:00: 0.5 h',
      '06-06T17:00 to 06-10T09:00: holiday 2025-06-09 Whit Monday',
      '06-10T09:00 to 06-10T10:00: 1 h',
      '06-10T10:00 to 06-11T09:00: override 2025-06-10',
      '06-11T09:00 to 06-11T12:00: 3 h',
      '06-11T12:00 to 06-11T13:00: break 2025-06-11',
      '06-11T13:00 to 06-11T17:00: 4 h',
      '06-11T17:00 to 06-13T09:00: holiday 2025-06-12 Foundation day',
      '06-13T09:00 to 06-13T09:30: 0.5 h',
    ])
  })

  test('an ordinary evening is closed hours; a holiday on a free day explains nothing', () => {
    const explanation = explain(calendar, at('2025-06-04T16:00:00Z'), at('2025-06-05T10:00:00Z'))
    expect(lines(explanation)[1]).toBe('06-04T17:00 to 06-05T09:00: closed_hours')
    const saturday = explain(calendar, at('2025-06-07T08:00:00Z'), at('2025-06-07T20:00:00Z'))
    expect(lines(saturday)).toEqual(['06-07T08:00 to 06-07T20:00: closed_hours'])
  })

  test('long ones are cut in the middle and still add up', () => {
    const start = at('2025-07-01T12:00:00Z')
    const due = addBusinessTime(calendar, start, 400 * hour)
    const { steps } = explain(calendar, start, due, 4)
    expect(steps.map(({ kind }) => kind)).toEqual([
      'counted',
      'passed_over',
      'counted',
      'passed_over',
      'left_out',
      'counted',
      'passed_over',
      'counted',
    ])
    const sum = steps.reduce((ms, step) => ms + (step.kind === 'passed_over' ? 0 : step.ms), 0)
    expect(sum).toBe(400 * hour)
    expect([steps[0]?.from, steps.at(-1)?.to]).toEqual([start, due])
    for (const [i, step] of steps.slice(1).entries()) expect(step.from).toBe(steps[i]?.to)
  })

  test('what was due before it began is explained in order of time', () => {
    const back = explain(calendar, at('2025-06-05T10:00:00Z'), at('2025-06-04T16:00:00Z'))
    expect(back.ms).toBe(-2 * hour)
    expect(back.steps.map(({ kind }) => kind)).toEqual(['counted', 'passed_over', 'counted'])
  })
})
