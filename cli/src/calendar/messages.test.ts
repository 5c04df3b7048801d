import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { CalendarRefusalCode } from '#core/calendar/calendar.ts'
import type { ClosedReason, Step } from '#core/calendar/explain.ts'
import { termUnits } from '#core/calendar/term.ts'
import { LANGUAGES, makeSay, type Messages } from '#i18n/say.ts'

const refusals: Record<CalendarRefusalCode, true> = {
  unknown_zone: true,
  unknown_weekday: true,
  bad_window: true,
  overlapping_windows: true,
  bad_date: true,
  bad_yearly_date: true,
  never_opens: true,
  stops_opening: true,
}
const steps: Record<Step['kind'], true> = { counted: true, passed_over: true, left_out: true }
const reasons: Record<ClosedReason['kind'], true> = {
  closed_hours: true,
  holiday: true,
  override: true,
  break: true,
}
const keys = [
  ...Object.keys(refusals).map((code) => `calendar.refused.${code}`),
  ...Object.keys(steps).map((kind) => `calendar.explain.${kind}`),
  ...Object.keys(reasons).map((kind) => `calendar.reason.${kind}`),
  ...termUnits.map((unit) => `calendar.term.${unit}`),
]

test.each(LANGUAGES)(
  '4.7 every refusal, step, reason and unit of calendars can be said in %s',
  (language) => {
    const url = new URL(`../../../i18n/messages/${language}/calendar.json`, import.meta.url)
    const say = makeSay(JSON.parse(readFileSync(url, 'utf8')) as Messages, language)
    for (const key of keys) {
      const said = say(key, {
        count: 2,
        periods: 2,
        name: 'Whit Monday',
        named: 'yes',
        date: '9 June',
        reasons: '',
        from: '',
        to: '',
        duration: '',
      })
      expect(said).not.toBe(key)
      expect(said).not.toContain('{')
    }
    expect(say('calendar.reason.holiday', { date: '9 June', named: 'yes', name: 'Whit Monday' })).toBe(
      '9 June: Whit Monday',
    )
  },
)
