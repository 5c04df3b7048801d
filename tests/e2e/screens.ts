// Takes the pictures of docs/screens: every place of a living desk, light and dark, at a desk and on a phone.
import { mkdirSync, statSync } from 'node:fs'
import { chromium, type Locator, type Page } from '@playwright/test'
import { openDesk } from './open-desk.ts'
import { OWNER } from './owner.ts'
import { anaWrites, firstRun, NOOR, signIn } from './people.ts'
import { addressOf, goTo, goToPlace, PLACES } from './places.ts'
import playwright from './playwright.config.ts'

const FOLDER = 'docs/screens'
const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }
const LARGEST = 260_000
const only = process.argv.slice(2)
const PROBLEM = {
  code: 'internal',
  title: 'Internal error',
  detail: 'Something went wrong on our side.',
  status: 500,
}

mkdirSync(FOLDER, { recursive: true })
const desk = await openDesk({ played: 'stories', isNew: true })
const browser = await chromium.launch(playwright.use?.launchOptions)
const tooLarge: string[] = []
try {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Madrid' })
  const first = await context.newPage()
  await first.goto(desk.base)
  await first.getByRole('button', { name: 'Open the desk' }).waitFor()
  await inEveryLook(first, 'first-run')
  await first.setViewportSize(SIZES.desktop)
  await firstRun(first, desk)
  const stranger = await (await browser.newContext({ baseURL: desk.base, locale: 'en-GB' })).newPage()
  await stranger.goto('/')
  await stranger.getByRole('button', { name: 'Sign in', exact: true }).waitFor()
  await inEveryLook(stranger, 'sign-in')
  const owner = await signIn(browser, desk, OWNER.email, { reducedMotion: 'reduce' })
  for (const place of PLACES) {
    if (only.length && !only.includes(place.name)) continue
    await goTo(owner, await addressOf(owner, place))
    await inEveryLook(owner, place.name)
  }
  await escalateDialog(owner)
  await whileWriting()
  await everyState(owner)
} finally {
  await browser.close()
  await desk.close()
}
if (tooLarge.length) throw new Error(`larger than ${LARGEST / 1000} kB: ${tooLarge.join(', ')}`)

async function inEveryLook(page: Page, name: string, part?: Locator): Promise<void> {
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const path = `${FOLDER}/${name}-${size}-${colorScheme}.png`
      await (part ?? page).screenshot({ path, animations: 'disabled', caret: 'hide' })
      if (statSync(path).size > LARGEST) tooLarge.push(path)
    }
  }
}

async function escalateDialog(page: Page): Promise<void> {
  if (only.length && !only.includes('escalate')) return
  await page.setViewportSize(SIZES.desktop)
  await goToPlace(page, 'inbox')
  await page.keyboard.press('e')
  await page.getByRole('dialog').waitFor()
  await inEveryLook(page, 'escalate')
}

/** A reply with what the coach points at and what it becomes; then what is asked when it is sent (2.4). */
async function whileWriting(): Promise<void> {
  if (only.length && !only.includes('composer')) return
  await anaWrites(desk, await desk.words('story.ana.first'))
  const noor = await signIn(browser, desk, NOOR, { reducedMotion: 'reduce' })
  await noor.goto('/inbox')
  await noor.getByRole('link', { name: /Ana Ruiz.*Charged twice/ }).click()
  const words = noor.getByRole('textbox', { name: 'Your words' })
  await words.click()
  await words.pressSequentially(
    'Hello Ana, calm down, we are looking into it. We will always call you by tomorrow 16:00. Unfortunately we cannot refund it today.',
  )
  const composer = noor.getByRole('form').filter({ has: words }).locator('..')
  await composer.locator('.cn').first().waitFor()
  await composer.locator('.ProseMirror .u').first().waitFor()
  await inEveryLook(noor, 'composer', composer)
  await noor.setViewportSize(SIZES.desktop)
  await noor.getByRole('button', { name: 'No commitment', exact: true }).click()
  await words.press('Control+Enter')
  await noor.getByRole('alert').filter({ hasText: 'no clock watches it' }).waitFor()
  await inEveryLook(noor, 'notice-at-sending', composer)
}

/** What a place shows when it has nothing, waits, failed, is not for the reader, or has no connection. */
async function everyState(page: Page): Promise<void> {
  if (only.length && !only.includes('states')) return
  await goTo(page, '/inbox?q=xylophone')
  await inEveryLook(page, 'state-empty')
  await page.route('**/v1/contacts*', (route) => route.fulfill({ status: 500, json: PROBLEM }))
  await page.goto('/contacts')
  await page.locator('.st').waitFor()
  await inEveryLook(page, 'state-failed')
  await page.route('**/v1/reviews*', () => {})
  await page.goto('/reviews')
  await page.locator('.bones').first().waitFor()
  await inEveryLook(page, 'state-loading')
  const noor = await signIn(browser, desk, NOOR, { reducedMotion: 'reduce' })
  await noor.goto('/settings/keys')
  await noor.locator('.st').waitFor()
  await inEveryLook(noor, 'state-forbidden')
  await noor.setViewportSize(SIZES.desktop)
  await goTo(noor, '/settings/teams')
  await noor.context().setOffline(true)
  await noor.getByRole('link', { name: 'People', exact: true }).click()
  await noor.locator('.st').waitFor()
  await inEveryLook(noor, 'state-offline')
}
