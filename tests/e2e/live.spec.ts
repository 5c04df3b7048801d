import { expect, test, type Browser, type Page } from '@playwright/test'
import { openDesk, type Desk } from './open-desk.ts'
import { anaWrites, NOOR, signIn } from './people.ts'

let desk: Desk
let noor: Page

test.beforeEach(async ({ browser }) => {
  desk = await openDesk()
  await anaWrites(desk, await desk.words('story.ana.first'))
  noor = await atTheTicket(browser)
})
test.afterEach(() => desk.close())

async function atTheTicket(browser: Browser): Promise<Page> {
  const page = await signIn(browser, desk, NOOR)
  await page.goto('/inbox')
  await page.getByRole('link', { name: /Ana Ruiz.*Charged twice/ }).click()
  await expect(page.getByRole('article', { name: /Charged twice/ })).toBeVisible()
  return page
}

const yourWords = (page: Page) => page.getByRole('textbox', { name: 'Your words' })

test('trap 42: a draft survives a reload, a restart of the desk, and another browser', async ({
  browser,
}) => {
  await yourWords(noor).fill('The bank has been asked; I am on it.')
  await expect(noor.getByText(/^draft kept \d/)).toBeVisible()
  await noor.reload()
  await expect(yourWords(noor)).toHaveText('The bank has been asked; I am on it.')
  await desk.restart()
  await noor.reload()
  await expect(yourWords(noor)).toHaveText('The bank has been asked; I am on it.')
  const elsewhere = await atTheTicket(browser)
  await expect(yourWords(elsewhere)).toHaveText('The bank has been asked; I am on it.')
})

test('trap 42: a reload right behind the last letter loses none of them', async () => {
  await yourWords(noor).pressSequentially('The bank has been asked')
  await expect(noor.getByText(/^draft kept \d/)).toBeVisible()
  await yourWords(noor).pressSequentially('; I am on it.', { delay: 5 })
  await noor.reload()
  await expect(yourWords(noor)).toHaveText('The bank has been asked; I am on it.')
})

test('who signs out beside a draft leaves none of its words on the device', async () => {
  const here = () =>
    noor.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('redress.draft.')))
  await yourWords(noor).fill('The bank has been asked; I am on it.')
  await expect(noor.getByText(/^draft kept \d/)).toBeVisible()
  expect(await here()).toHaveLength(1)
  await noor.keyboard.press('Control+k')
  await noor.getByRole('combobox').fill('Sign out')
  await noor.getByRole('option', { name: 'Sign out' }).click()
  await expect(noor.getByLabel('Password')).toBeVisible()
  await noor.reload()
  await expect(noor.getByLabel('Password')).toBeVisible()
  expect(await here()).toEqual([])
})

test('a language is changed without a reload', async () => {
  await noor.goto('/settings/me')
  await noor.evaluate(() => Object.assign(window, { sameVisit: true }))
  for (const [language, places] of [
    ['es', 'Lugares'],
    ['pt', 'Lugares'],
    ['nl', 'Plekken'],
    ['en', 'Places'],
  ] as const) {
    await noor
      .getByRole('combobox')
      .filter({ has: noor.getByRole('option', { name: 'Español' }) })
      .selectOption(language)
    await expect(noor.locator('html')).toHaveAttribute('lang', language)
    await expect(noor.getByRole('navigation', { name: places, exact: true })).toBeVisible()
  }
  expect(await noor.evaluate(() => 'sameVisit' in window)).toBe(true)
})
