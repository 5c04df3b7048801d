import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { openDesk, type Desk } from './open-desk.ts'
import { firstRun, signIn, OWNER } from './people.ts'
import { everyPlace, goTo } from './places.ts'

const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 360, height: 780 } }
const ZOOMED = { width: SIZES.desktop.width / 2, height: SIZES.desktop.height / 2 }

test('WCAG 2.2 AA: axe finds nothing on any place, light and dark, at a desk and on a phone; no page is wider than its window', async ({
  page,
  browser,
}) => {
  test.setTimeout(480_000)
  const desk = await openDesk({ playedBy: 'everybody' })
  try {
    await page.goto(desk.base)
    await expect(page.getByRole('button', { name: 'Open the desk' })).toBeVisible()
    await inBothLights(page, 'first run')
    await firstRun(page, desk)
    const stranger = await (await browser.newContext({ baseURL: desk.base })).newPage()
    await stranger.goto('/')
    await expect(stranger.getByRole('button', { name: 'Sign in' })).toBeVisible()
    await inBothLights(stranger, 'sign-in')
    await stranger.close()
    const owner = await signIn(browser, desk, OWNER.email, { viewport: SIZES.desktop })
    for (const place of await everyPlace(owner)) {
      await goTo(owner, place.at)
      for (const [size, viewport] of Object.entries(SIZES)) {
        await owner.setViewportSize(viewport)
        await inBothLights(owner, `${place.name}, ${size}`)
        await isNoWider(owner, `${place.name}, ${size}`)
      }
      await owner.setViewportSize(ZOOMED)
      await isNoWider(owner, `${place.name}, zoomed to 200 %`)
    }
    await everyDialog(owner)
    await inSpanish(owner, desk)
  } finally {
    await desk.close()
  }
  expect(found).toEqual([])
})

/** What axe found, all together: one run shows every fault. */
const found: string[] = []

async function inBothLights(page: Page, where: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    for (const { id, nodes } of violations)
      found.push(
        `${where}, ${colorScheme}: ${id}: ${nodes
          .map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`)
          .slice(0, 3)
          .join(' | ')}`,
      )
  }
}

async function isNoWider(page: Page, where: string): Promise<void> {
  const { scrollWidth, clientWidth } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    clientWidth: document.documentElement.clientWidth,
  }))
  if (scrollWidth > clientWidth)
    found.push(`${where}: ${scrollWidth} px wide in a window of ${clientWidth} px`)
}

/** Each dialog in front of an open ticket. */
async function everyDialog(page: Page): Promise<void> {
  await page.setViewportSize(SIZES.desktop)
  const places = await everyPlace(page)
  await goTo(page, places.find((place) => place.name === 'inbox')!.at)
  const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog'))
  for (const key of ['e', 'c', 'm', 's', 't', '#', '?', '/', 'Control+k']) {
    await page.keyboard.press(key)
    await expect(dialog).toBeVisible()
    await inBothLights(page, `dialog of the key ${key}`)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  }
  const beside = page.getByRole('complementary', { name: 'About this ticket' })
  for (const act of ['Offer', 'Record a finding', 'Write them down']) {
    await beside.getByRole('button', { name: act }).click()
    await expect(dialog).toBeVisible()
    await inBothLights(page, `dialog ${act}`)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  }
}

/** Longer words, other accents: the places people see most. */
async function inSpanish(page: Page, desk: Desk): Promise<void> {
  await page.goto(`${desk.base}/settings/me`)
  await page.getByLabel('Language').selectOption('es')
  await expect(page.getByRole('navigation', { name: 'Lugares' })).toBeVisible()
  for (const place of await everyPlace(page)) {
    await goTo(page, place.at)
    await page.setViewportSize(SIZES.phone)
    await inBothLights(page, `${place.name}, phone, es`)
    await isNoWider(page, `${place.name}, phone, es`)
  }
}
