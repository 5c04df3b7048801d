import { chromium, type Browser, type Page } from '@playwright/test'
import { buildWebIfChanged } from '#server/app/build-web.ts'
import playwright from '../e2e/playwright.config.ts'
import { openBenchDesk, type BenchDesk } from './bench-desk.ts'
import { fillDesk } from './fill-desk.ts'

export type BrowserDesk = BenchDesk & {
  browser: Browser
  tickets: number
  /** A ticket with a long conversation. */
  longTicket: string
}

const LONG = 200

/** A full desk that serves its screens, and a browser that draws as often as it can instead of waiting for a screen. */
export async function openBrowserDesk(tickets: number): Promise<BrowserDesk> {
  await buildWebIfChanged(() => {})
  const desk = await openBenchDesk('embedded', { role: 'all' })
  await fillDesk(desk, tickets)
  await fillDesk(desk, tickets + 1, { messagesEach: LONG, from: tickets + 1, again: true })
  const { executablePath, args = [] } = playwright.use?.launchOptions ?? {}
  const unhurried = ['--disable-frame-rate-limit', '--disable-gpu-vsync']
  const browser = await chromium.launch({ executablePath, args: [...args, ...unhurried] })
  return {
    ...desk,
    browser,
    tickets,
    longTicket: `tkt_${tickets + 1}`,
    async stop() {
      await browser.close()
      await desk.stop()
    },
  }
}

/** The owner's browser, signed in. */
export async function signedIn({ browser, process }: BrowserDesk): Promise<Page> {
  const context = await browser.newContext({
    baseURL: process.base,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  await page.goto('/')
  await page.getByLabel('Email').fill('olga@acme.example')
  await page.getByLabel('Password').fill('correct horse battery')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByRole('navigation', { name: 'Places' }).waitFor()
  return page
}

/** All that is open, newest first. */
export const LIST = '/inbox?view=all&sort=newest'

/** The list of all that is open, newest first, its rows drawn and nothing on its way. */
export async function atTheList(page: Page): Promise<void> {
  await page.goto(LIST)
  await page.locator('.list a').first().waitFor()
  await untilQuiet(page)
}

/** A ticket with its composer and the coach's words loaded. */
export async function atTheTicket(page: Page, ticketId: string): Promise<void> {
  await page.goto(`/inbox/${ticketId}?view=all&sort=newest`)
  await page.locator('#ticket .turn').first().waitFor()
  await page.getByRole('textbox', { name: 'Your words' }).waitFor()
  await untilQuiet(page)
}

/** Until a second has passed in which nothing was asked of the desk. The live stream does not count. */
export async function untilQuiet(page: Page, forMs = 500): Promise<void> {
  for (let before = -1; ;) {
    const count = await page.evaluate(() => performance.getEntriesByType('resource').length)
    if (count === before) return
    before = count
    await page.evaluate(() => performance.setResourceTimingBufferSize(100_000))
    await new Promise((resolve) => setTimeout(resolve, forMs))
  }
}
