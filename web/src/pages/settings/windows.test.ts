import { expect, test } from 'vitest'
import { windowsFrom, windowsText } from './windows.ts'

test('opening hours are read as people write them: several a day, hours alone, any dash', () => {
  expect(windowsFrom('9-14, 15:30–18.00')).toEqual([
    ['09:00', '14:00'],
    ['15:30', '18:00'],
  ])
})

test('opening hours that are shown can be read back unchanged', () => {
  const windows: [string, string][] = [
    ['09:00', '14:00'],
    ['15:00', '24:00'],
  ]
  expect(windowsFrom(windowsText(windows))).toEqual(windows)
})

test('a closed day is an empty field', () => {
  expect(windowsFrom('  ')).toEqual([])
})
