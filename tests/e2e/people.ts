import { expect, type Browser, type BrowserContextOptions, type Page } from '@playwright/test'
import type { Desk } from './open-desk.ts'
import { OWNER } from './owner.ts'

export const NOOR = 'noor.haddad@desk.example'
export const TOMAS = 'tomas.vidal@desk.example'
export const INGRID = 'ingrid.maas@desk.example'

/** First run creates the owner and fills the desk with the sample. */
export async function firstRun(page: Page, desk: Desk): Promise<void> {
  await page.goto(desk.base)
  await page.getByLabel('Name of the organisation').fill('Oak & Iron')
  await page.getByLabel('Your name').fill(OWNER.name)
  await page.getByLabel('Email').fill(OWNER.email)
  await page.getByLabel('Password').fill(desk.password)
  await page.getByRole('radio', { name: /sample/ }).check()
  await page.getByRole('button', { name: 'Open the desk' }).click()
  await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible({ timeout: 60_000 })
}

/** Somebody comes back to the desk: signed in by the API, as by the page that other stories fill in. */
export async function enter(page: Page, desk: Desk, email: string = OWNER.email): Promise<void> {
  const data = { email, password: desk.password }
  const answer = await page.request.post(`${desk.base}/v1/sessions`, { data })
  expect(answer.ok(), email).toBe(true)
  await page.goto(desk.base)
  await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible()
}

/** Somebody signs in, in a browser of their own. */
export async function signIn(
  browser: Browser,
  desk: Desk,
  email: string,
  looks: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: desk.base,
    locale: 'en-GB',
    timezoneId: 'Europe/Madrid',
    ...looks,
  })
  desk.atClose(() => context.close())
  const page = await context.newPage()
  await enter(page, desk, email)
  return page
}

export const ANA = { name: 'Ana Ruiz', address: 'ana.ruiz@customer.example' }

/** A customer writes to the desk, or answers one of its letters. */
export async function anaWrites(desk: Desk, text: string, inReplyTo?: string): Promise<void> {
  await desk.letter({
    messageId: `<${text.length}.${Buffer.from(text).toString('hex').slice(0, 12)}@customer.example>`,
    from: ANA,
    to: await desk.words('story.mailbox'),
    subject: `${inReplyTo ? 'Re: ' : ''}${await desk.words('story.ana.subject')}`,
    text,
    inReplyTo,
  })
}

/** What left for a customer. */
export async function lettersTo(desk: Desk, address: string) {
  return (await desk.sent()).filter((mail) => mail.envelopeTo.includes(address))
}
