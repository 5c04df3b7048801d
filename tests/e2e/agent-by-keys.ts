// What an agent does in the golden story, without a mouse.
import { expect, type Browser, type Page } from '@playwright/test'
import { said, ticketOf, yourWords } from './at-ticket.ts'
import { focused, press, tabTo } from './by-keys.ts'
import type { Desk } from './open-desk.ts'
import { ANA, lettersTo } from './people.ts'

const MINUTE = 60_000
const row = (page: Page, who: RegExp) => page.locator('.list').getByRole('link', { name: who })

export async function signInByKeys(desk: Desk, browser: Browser, email: string): Promise<Page> {
  const looks = { baseURL: desk.base, locale: 'en-GB', timezoneId: 'Europe/Madrid' }
  const context = await browser.newContext(looks)
  desk.atClose(() => context.close())
  const page = await context.newPage()
  await page.goto('/')
  await tabTo(page.getByLabel('Email'))
  await page.keyboard.type(email)
  await tabTo(page.getByLabel('Password'))
  await page.keyboard.type(desk.password)
  await press(page, 'Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await expect(page).toHaveTitle('Home · Redress')
  return page
}

/** j, k and Enter; what is pressed before the ticket has come waits for it. */
export async function openByKeys(page: Page): Promise<void> {
  await press(page, '?')
  const sheet = page.getByRole('dialog', { name: 'Keys' })
  await expect(sheet).toBeVisible()
  const shown = await sheet.locator('kbd').allTextContents()
  expect(shown).toEqual(expect.arrayContaining([...'jkranecmstz#/?', 'Enter', 'Esc', 'Ctrl K', 'g h', 'g i']))
  await press(page, 'Escape')
  await expect(page.getByRole('main')).toBeFocused()
  await press(page, 'g', 'i')
  await expect(page).toHaveTitle('Inbox · Redress')
  await expect(page.locator('#said')).toHaveText('Inbox')
  await expect(row(page, /Ana Ruiz/)).toBeVisible()
  await press(page, 'j', 'j')
  await expect(ticketOf(page, /Which cable/)).toBeVisible()
  await expect(row(page, /Jonas Beck/)).toBeFocused()
  await press(page, 'k', 'Enter')
  await expect(ticketOf(page, /Charged twice/)).toBeFocused()
  await press(page, 'Escape')
  await expect(row(page, /Ana Ruiz/)).toBeFocused()
  await expect(row(page, /Ana Ruiz/)).toHaveAttribute('aria-current', 'page')
  await press(page, 'Enter')
  await expect(ticketOf(page, /Charged twice/)).toBeFocused()
  await writeBeforeThePageIsThere(page)
}

/** Letters that are keys too are words once a reply was begun, even while its page is on its way. */
async function writeBeforeThePageIsThere(page: Page): Promise<void> {
  await press(page, 'j', 'r', ...'enamel')
  await expect(yourWords(page)).toHaveText('enamel')
  await expect(yourWords(page)).toBeFocused()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await press(page, 'Control+a', 'Delete', 'Escape', 'k', 'Enter')
  await expect(ticketOf(page, /Charged twice/)).toBeFocused()
}

/** 2.1, 2.2 */
export async function acknowledgeByKeys(desk: Desk, page: Page): Promise<void> {
  const words = yourWords(page)
  await press(page, 'a')
  await expect(words).toContainText('You will hear from me by')
  await expect(words).toBeFocused()
  await press(page, 'Control+End', 'Enter')
  await page.keyboard.type('P.S. The bank has been asked.')
  await expect(page.getByRole('list', { name: 'Acknowledgement: 3 of three parts' })).toBeVisible()
  await Promise.all([expect(said(page)).toContainText('Sent to Ana.'), press(page, 'Control+Enter')])
  await expect(words).toHaveText('')
  await expect(words).toBeFocused()
  await press(page, 'Escape')
  await expect(ticketOf(page, /Charged twice/)).toBeFocused()
  await desk.pass(MINUTE)
  await expect
    .poll(async () => (await lettersTo(desk, ANA.address)).at(-1)?.text)
    .toContain('The bank has been')
}

/** 3.1 */
export async function restateByKeys(desk: Desk, page: Page): Promise<void> {
  const write = page.getByRole('button', { name: 'Write them down' })
  await press(page, 'F6', 'F6')
  await expect(page.getByRole('complementary', { name: 'About this ticket' })).toBeFocused()
  await tabTo(write)
  await press(page, 'Enter')
  const sheet = page.getByRole('dialog', { name: 'Key points' })
  await expect(sheet.getByRole('textbox')).toBeFocused()
  await page.keyboard.type('Charged twice on the 12th')
  await tabTo(sheet.getByRole('button', { name: 'Save' }))
  await press(page, 'Enter')
  await expect(sheet).toBeHidden()
  await expect(page.getByRole('complementary')).toContainText('Charged twice on the 12th')
  await expect(focused(page)).toHaveAccessibleName('Change')
  await tabTo(page.getByRole('button', { name: 'Ask Ana whether this is right' }))
  await press(page, 'Enter')
  await expect(said(page)).toContainText('Sent to Ana, who says whether this is right.')
  await desk.pass(MINUTE)
  const asked = async () => (await lettersTo(desk, ANA.address)).at(-1)?.text
  await expect.poll(asked).toContain('Charged twice on the 12th')
}

/** 5.3, 5.4: two keystrokes and a handover. */
export async function passOnByKeys(desk: Desk, page: Page): Promise<void> {
  await press(page, 'Escape', 'Enter')
  await expect(ticketOf(page, /Charged twice/)).toBeFocused()
  await press(page, 'e')
  const sheet = page.getByRole('dialog', { name: /^Pass ticket \d+ on$/ })
  await expect(sheet.getByRole('textbox', { name: 'What was tried' })).toBeFocused()
  await press(page, 'Escape')
  await expect(sheet).toBeHidden()
  await expect(ticketOf(page, /Charged twice/)).toBeFocused()
  await press(page, 'e')
  const tried = sheet.getByRole('textbox', { name: 'What was tried' })
  await expect(tried).toBeFocused()
  await page.keyboard.type('The bank was asked twice.')
  for (const field of ['What the customer wants', 'Impact']) {
    await tabTo(sheet.getByRole('textbox', { name: field }))
    await page.keyboard.type('The second charge back; the rent is due.')
  }
  await tabTo(sheet.getByRole('button', { name: 'Pass it on' }))
  await press(page, 'Enter')
  await expect(sheet).toBeHidden()
  await expect(ticketOf(page, /Charged twice/)).toBeFocused()
  // The first step is silent; the next asks the manager.
  await desk.pass(4 * 60 * MINUTE)
}
