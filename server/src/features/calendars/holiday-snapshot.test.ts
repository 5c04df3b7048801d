import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { holidaySnapshot } from './holiday-snapshot.ts'

type Year = Record<string, { agreed: { date: string }[] }>
const small: Record<string, Year> = {
  NL: {
    '2025': { agreed: ['2025-01-01', '2025-04-21', '2025-04-26', '2025-12-26'].map((date) => ({ date })) },
  },
  ES: {
    '2025': { agreed: ['2025-01-06', '2025-04-18', '2025-10-12', '2025-12-08'].map((date) => ({ date })) },
  },
  PT: {
    '2025': { agreed: ['2025-04-25', '2025-06-10', '2025-06-19', '2025-12-01'].map((date) => ({ date })) },
  },
}
const data = resolve('../shared/data/time/public_holidays.json')
const countries = existsSync(data)
  ? (JSON.parse(readFileSync(data, 'utf8')) as { countries: Record<string, Year> }).countries
  : small

test.each(Object.entries(countries))(
  'holidays of %s hold every date that other sources agree on',
  async (country, years) => {
    const found = await holidaySnapshot(country, null, Object.keys(years).map(Number))
    const dates = new Set(found.map(({ date }) => date))
    const missing = Object.values(years).flatMap(({ agreed }) =>
      agreed.filter(({ date }) => !dates.has(date)),
    )
    expect(missing).toEqual([])
  },
)

test('4.1 a holiday that is half a day says from when', async () => {
  const found = await holidaySnapshot('BR', null, [2024])
  const eve = found.find(({ date }) => date === '2024-12-24')
  expect(eve?.partDay).toEqual({ from: '14:00', to: '24:00' })
})

test('trap 16: a region has its own holidays, which the country has not', async () => {
  const [land, country] = [
    await holidaySnapshot('DE', 'BY', [2025]),
    await holidaySnapshot('DE', null, [2025]),
  ]
  const isPublic = (date: string) => (holiday: { date: string; type: string }) =>
    holiday.date === date && holiday.type === 'public'
  expect(land.some(isPublic('2025-01-06'))).toBe(true)
  expect(country.some(isPublic('2025-01-06'))).toBe(false)
})

test('a country or region nobody knows is refused', async () => {
  await expect(holidaySnapshot('XX', null, [2025])).rejects.toThrow(RangeError)
  await expect(holidaySnapshot('DE', 'XX', [2025])).rejects.toThrow(RangeError)
})
