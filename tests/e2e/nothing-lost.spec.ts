import { expect, test, type Page } from '@playwright/test'
import { openDesk, type Desk } from './open-desk.ts'
import { enter } from './people.ts'

let desk: Desk
let page: Page
test.beforeEach(async ({ browser }) => {
  desk = await openDesk()
  const context = await browser.newContext({ baseURL: desk.base })
  desk.atClose(() => context.close())
  page = await context.newPage()
  await enter(page, desk)
})
test.afterEach(() => desk.close())

const button = (name: string | RegExp) => page.getByRole('button', { name })
const leaveAndComeBack = async (at: string) => {
  await page.goto('/')
  await expect(page.locator('h1').first()).toBeVisible()
  await page.goto(at)
}

test('settings that are being changed outlive leaving; thrown away they can be had back', async () => {
  await page.goto('/settings/desk')
  await button(/^Risk that is high/).click()
  await page.getByRole('spinbutton').fill('77')
  await page.keyboard.press('Escape')
  await leaveAndComeBack('/settings/desk')
  const risk = button(/^Risk that is high: 77/)
  await expect(risk).toBeVisible()
  await expect(page.getByText(/^Draft, kept/)).toBeVisible()
  await button('Discard the changes').click()
  await expect(risk).toHaveCount(0)
  await button(/^Undo/).click()
  await expect(risk).toBeVisible()
  await button('Save').click()
  await expect(page.getByText(/^Draft, kept/)).toHaveCount(0)
  await leaveAndComeBack('/settings/desk')
  await expect(risk).toBeVisible()

  await page.goto('/settings/workspace')
  const name = page.getByRole('textbox', { name: 'Name of the organisation' })
  await name.fill('Acme and Sons')
  await leaveAndComeBack('/settings/workspace')
  await expect(name).toHaveValue('Acme and Sons')
  await button('Discard the changes').click()
  await expect(name).not.toHaveValue('Acme and Sons')
  await button(/^Undo/).click()
  await expect(name).toHaveValue('Acme and Sons')
  await button('Save').click()
  await expect(page.getByText(/^Draft, kept/)).toHaveCount(0)

  await page.goto('/settings/coach')
  const more = page.locator('.rule summary').first()
  await more.click()
  await page.locator('.rule textarea').first().fill('touch base')
  await leaveAndComeBack('/settings/coach')
  await more.click()
  await expect(page.locator('.rule textarea').first()).toHaveValue('touch base')
})

test('a key is revoked only after the desk said that it cannot come back; a deleted replay can', async () => {
  const made = await page.request.post('/v1/api-keys', { data: { name: 'Web shop', role: 'agent' } })
  expect(made.ok()).toBe(true)
  await page.goto('/settings/keys')
  const row = page.getByRole('listitem').filter({ hasText: 'Web shop' })
  await row.getByRole('button', { name: 'Revoke' }).click()
  const asked = page.getByRole('alertdialog', { name: 'Revoke the key “Web shop”?' })
  await expect(asked).toContainText('cannot be brought back')
  await asked.getByRole('button', { name: 'Cancel' }).click()
  await expect(row.getByText('revoked')).toHaveCount(0)
  await row.getByRole('button', { name: 'Revoke' }).click()
  await asked.getByRole('button', { name: 'Revoke' }).click()
  await expect(row.getByText('revoked')).toBeVisible()
  await expect(asked).toHaveCount(0)

  const now = Date.parse('2026-10-23T13:00:00Z')
  const span = { from: new Date(now - 30 * 86_400_000).toISOString(), to: new Date(now).toISOString() }
  const replay = await page.request.post('/v1/replays', { data: { name: 'As it is', ...span } })
  expect(replay.ok(), await replay.text()).toBe(true)
  await page.goto('/simulate')
  const kept = page.getByRole('listitem').filter({ hasText: 'As it is' })
  await kept.getByRole('button', { name: 'Delete' }).click()
  await expect(kept).toHaveCount(0)
  await button(/^Undo/).click()
  await expect(kept).toBeVisible()
})
