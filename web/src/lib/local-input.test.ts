import { expect, test } from 'vitest'
import { fromLocalInput, toLocalInput } from './local-input.ts'

test('trap 2: a time typed in a field is meant in the member’s zone, not the browser’s', () => {
  expect(fromLocalInput('2026-11-20T16:00', 'Europe/Madrid')).toBe('2026-11-20T15:00:00.000Z')
  expect(fromLocalInput('2026-07-20T16:00', 'America/Sao_Paulo')).toBe('2026-07-20T19:00:00.000Z')
})

test('a time shown in a field can be read back unchanged, on days of clock changes too', () => {
  for (const instant of [
    '2026-03-29T00:30:00.000Z',
    '2026-03-29T08:00:00.000Z',
    '2026-10-25T09:15:00.000Z',
  ]) {
    expect(fromLocalInput(toLocalInput(instant, 'Europe/Madrid'), 'Europe/Madrid')).toBe(instant)
  }
})

test('half a time is no time', () => {
  expect(fromLocalInput('2026-11-20', 'Europe/Madrid')).toBeNull()
})
