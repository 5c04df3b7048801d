// Pictures of every place, light and dark, desk and phone, of the sample workspace: `node tests/e2e/screens/take-screens.ts`.
// They go to docs/screens; a folder may be named, and a language (`en`, `es`, `pt`, `nl`) after it.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { chromium } from '@playwright/test'
import { openDesk } from '../open-desk.ts'
import { placesOf } from './places.ts'

const [, , folder = join(import.meta.dirname, '../../../docs/screens'), language = 'en'] = process.argv
const SIZES = {
  desk: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
} as const
const LIGHTS = ['light', 'dark'] as const

mkdirSync(folder, { recursive: true })
const desk = await openDesk({ playedBy: 'everybody' })
const browser = await chromium.launch({
  executablePath: process.env.REDRESS_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
try {
  const storageState = await settleIn(browser)
  for (const [size, device] of Object.entries(SIZES)) {
    for (const colorScheme of LIGHTS) {
      const context = await browser.newContext({ ...device, colorScheme, storageState, locale: language })
      const page = await context.newPage()
      for (const place of await placesOf(desk.base, context.request)) {
        await page.goto(desk.base + place.address)
        await quiet(page)
        await place.after?.(page)
        await page.screenshot({ path: join(folder, `${place.name}-${size}-${colorScheme}.png`) })
      }
      await context.close()
    }
  }
} finally {
  await browser.close()
  await desk.close()
}

/** First run by hand; gives what signs the next pages in. */
async function settleIn(from: Browser) {
  const context = await from.newContext({ ...SIZES.desk, locale: language, timezoneId: 'Europe/Madrid' })
  const page = await context.newPage()
  await page.goto(desk.base)
  await page.screenshot({ path: join(folder, 'first-run-desk-light.png') })
  await page.locator('[name=workspace]').fill('Cocinas Altramuz')
  await page.locator('[name=name]').fill('Noor Haddad')
  await page.locator('[name=email]').fill('noor@desk.example')
  await page.locator('[name=password]').fill(desk.password)
  await page.locator('[name=start][value=sample]').check()
  await page.locator('button[type=submit]').click()
  await page.locator('nav.rail').waitFor({ timeout: 120_000 })
  await quiet(page)
  const state = await context.storageState()
  await context.close()
  return state
}

async function quiet(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle', { timeout: 3_000 }).catch(() => undefined)
  await page.evaluate(() => document.fonts.ready)
}
