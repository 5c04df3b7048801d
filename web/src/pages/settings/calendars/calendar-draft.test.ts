import { expect, test } from 'vitest'
import { addHolidays, addSpecialDay, newCalendar, removeSpecialDay, specialDays } from './calendar-draft.ts'

const { definition } = newCalendar('Madrid', 'Europe/Madrid')
const eve = {
  date: '2026-12-24',
  name: 'Nochebuena',
  type: 'bank',
  partDay: { from: '14:00', to: '24:00' },
} as const
const christmas = { date: '2026-12-25', name: 'Navidad', type: 'public' } as const

test('4.1 holidays that were looked over close their days, half days only their part', () => {
  const added = addHolidays(definition, [christmas, eve])
  expect(added.holidays).toEqual(['2026-12-25'])
  expect(added.dateBreaks).toEqual({ '2026-12-24': [['14:00', '24:00']] })
  expect(specialDays(added).map(({ date, kind, name }) => [date, kind, name])).toEqual([
    ['2026-12-24', 'part', 'Nochebuena'],
    ['2026-12-25', 'closed', 'Navidad'],
  ])
})

test('importing twice changes nothing, and what was said of a day by hand stays', () => {
  const open = {
    date: '2026-12-25',
    kind: 'other_hours',
    windows: [['10:00', '12:00']],
    name: 'Open',
  } as const
  const byHand = addSpecialDay(definition, { ...open, windows: [['10:00', '12:00']] })
  expect(addHolidays(byHand, [christmas])).toEqual(byHand)
  const once = addHolidays(definition, [christmas, eve])
  expect(addHolidays(once, [christmas, eve])).toEqual(once)
})

test('a day that is taken away leaves nothing behind', () => {
  const added = addSpecialDay(definition, { date: '12-25', kind: 'yearly', windows: [], name: 'Navidad' })
  const { holidayNames, ...rest } = removeSpecialDay(added, { date: '12-25', kind: 'yearly' })
  expect(rest).toEqual(definition)
  expect(holidayNames).toEqual({})
})
