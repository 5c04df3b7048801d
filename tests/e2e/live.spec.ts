import { expect, test, type Browser, type Page } from '@playwright/test'
import { openDesk, type Desk } from './open-desk.ts'
import { ANA, anaWrites, firstRun, lettersTo, NOOR, signIn } from './people.ts'

const MINUTE = 60_000
let desk: Desk
let noor: Page

test.beforeEach(async ({ page, browser }) => {
  desk = await openDesk()
  await firstRun(page, desk)
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
  await expect(yourWords(noor)).toHaveValue('The bank has been asked; I am on it.')
  await desk.restart()
  await noor.reload()
  await expect(yourWords(noor)).toHaveValue('The bank has been asked; I am on it.')
  const elsewhere = await atTheTicket(browser)
  await expect(yourWords(elsewhere)).toHaveValue('The bank has been asked; I am on it.')
})

test('trap 41: what the customer wrote meanwhile is shown before an answer goes out', async () => {
  // Nothing live reaches this reader: the desk itself must hold the answer back.
  await noor.route('**/v1/live**', (route) => route.abort())
  await noor.reload()
  await yourWords(noor).fill('Everything is solved and paid back.')
  await anaWrites(desk, 'Wait: now they have charged me a third time.', '<none@customer.example>')
  await desk.pass(MINUTE)
  await noor.getByRole('button', { name: /^Send(?! and)/ }).click()
  await expect(noor.getByRole('alert')).toContainText('Nothing left')
  await expect(noor.getByText('Wait: now they have charged me a third time.')).toBeVisible()
  await expect(yourWords(noor)).toHaveValue('Everything is solved and paid back.')
  await desk.pass(2 * MINUTE)
  expect(await lettersTo(desk, ANA.address)).toEqual([])
  await yourWords(noor).fill('I see the third charge too; it goes back today.')
  await noor.getByRole('button', { name: /^Send(?! and)/ }).click()
  await expect(yourWords(noor)).toHaveValue('')
  await desk.pass(2 * MINUTE)
  await expect.poll(async () => (await lettersTo(desk, ANA.address)).map((mail) => mail.text)).toHaveLength(1)
})

test('off line the desk says so, keeps what is written, and sends it when asked again', async () => {
  await noor.context().setOffline(true)
  await expect(noor.getByText(/You are off line since/)).toBeVisible()
  await yourWords(noor).fill('The bank has been asked; I am on it.')
  await expect(noor.getByText(/draft kept on this device/)).toBeVisible()
  await noor.getByRole('button', { name: /^Send(?! and)/ }).click()
  await expect(noor.getByRole('alert')).toContainText('Nothing was sent; it is kept here')
  await expect(yourWords(noor)).toHaveValue('The bank has been asked; I am on it.')
  await noor.context().setOffline(false)
  await expect(noor.getByText(/You are off line since/)).toBeHidden()
  await noor.getByRole('button', { name: /^Send(?! and)/ }).click()
  await expect(yourWords(noor)).toHaveValue('')
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
