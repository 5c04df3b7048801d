import { expect, test } from 'vitest'
import { readSettings } from './workspace-settings.ts'

test('what is not said has the default of the rules', () => {
  expect(readSettings({})).toMatchObject({
    reopenWithinDays: 14,
    reopenWithinMs: 14 * 86_400_000,
    firstResponseNeeds: 'acknowledgement',
    avoidedSkips: 3,
    avoidedSnoozes: 2,
  })
})

test('trap 47 what a later version no longer knows or takes falls back instead of locking the desk', () => {
  const stored = { riskLine: 60, undoSeconds: 'long', gone: true }
  const settings = readSettings(stored)
  expect(settings).toMatchObject({ riskLine: 60, undoSeconds: readSettings({}).undoSeconds })
  expect(settings).not.toHaveProperty('gone')
})
