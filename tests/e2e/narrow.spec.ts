import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { openDesk, type Desk } from './open-desk.ts'
import { firstRun } from './people.ts'
import { everyPlace, goTo, visitAll, type Place } from './places.ts'

let desk: Desk
let page: Page
let places: Place[]
test.beforeEach(async ({ browser }) => {
  test.setTimeout(1_800_000)
  desk = await openDesk({ playedBy: 'everybody' })
  page = await (await browser.newContext({ baseURL: desk.base, reducedMotion: 'reduce' })).newPage()
  await firstRun(page, desk)
  places = await everyPlace(page)
})
test.afterEach(() => desk.close())

/** The language with the longest words; all four where there is time: `REDRESS_TEST_LANGUAGES=en,es,pt,nl`. */
const LANGUAGES = (process.env.REDRESS_TEST_LANGUAGES ?? 'nl').split(',')
const PHONE = { width: 360, height: 740 }
/** What a page of 1440 px leaves of itself at 200 %. */
const ZOOMED = { width: 720, height: 450 }

async function speak(language: string): Promise<void> {
  const headers = { 'sec-fetch-site': 'same-origin', origin: desk.base }
  const answer = await page.request.patch('/v1/me', { headers, data: { language } })
  expect(answer.ok()).toBe(true)
}

/** How many pixels lie beyond the side of the window. */
const beyond = (one: Page) =>
  one.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })

test('on a phone of 360 px every place fits and axe finds nothing, in the longest words', async () => {
  const found: string[] = []
  for (const language of LANGUAGES) {
    await speak(language)
    await visitAll(page, places, async (one, at) => {
      await one.setViewportSize(PHONE)
      await goTo(one, at)
      await expect(one.locator('html')).toHaveAttribute('lang', language)
      const over = await beyond(one)
      if (over > 0) found.push(`${language} ${at}: ${over} px too wide`)
      const { violations } = await new AxeBuilder({ page: one })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze()
      found.push(
        ...violations.map(({ id, nodes }) => `${language} ${at}: ${id} ${nodes[0]?.html.slice(0, 120)}`),
      )
    })
  }
  expect(found).toEqual([])
})

test('at 200 %, in more contrast, and written from right to left nothing lies beyond the window', async () => {
  const found: string[] = []
  await visitAll(page, places, async (one, at) => {
    await one.setViewportSize(ZOOMED)
    await goTo(one, at)
    if ((await beyond(one)) > 0) found.push(`${at} at 200 %: ${await beyond(one)} px`)
    await one.evaluate(() => (document.documentElement.dir = 'rtl'))
    if ((await beyond(one)) > 0) found.push(`${at} from right to left: ${await beyond(one)} px`)
    await one.evaluate(() => {
      document.documentElement.dir = 'ltr'
      document.documentElement.dataset.contrast = 'more'
    })
    const { violations } = await new AxeBuilder({ page: one }).withRules(['color-contrast']).analyze()
    found.push(...violations.map(({ nodes }) => `${at} in contrast: ${nodes[0]?.html.slice(0, 120)}`))
  })
  expect(found).toEqual([])
})
