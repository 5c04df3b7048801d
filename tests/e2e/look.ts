import { expect, type Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'

export const PHONE = { width: 360, height: 740 }
/** What a page of 1440 px leaves of itself at 200 %. */
export const ZOOMED = { width: 720, height: 450 }
export const DESK = { width: 1440, height: 900 }

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** What may be missing in one language alone: the names of things, and the page's own. */
const NAMES = axe
  .getRules(WCAG)
  .filter(({ tags }) =>
    tags.some((tag) => ['cat.name-role-value', 'cat.text-alternatives', 'cat.language'].includes(tag)),
  )
  .map(({ ruleId }) => ruleId)
export type Look = 'everything' | 'colours' | 'names'
const LOOKS: Record<Look, RunOptions['runOnly']> = {
  everything: { type: 'tag', values: WCAG },
  colours: { type: 'rule', values: ['color-contrast'] },
  names: { type: 'rule', values: NAMES },
}
type Loaded = typeof globalThis & { axe: typeof axe }

/** A colour on its way from light to dark is neither: what moves and has an end is waited for. */
const atRest = () =>
  Promise.allSettled(
    document
      .getAnimations()
      .filter((motion) => motion.effect?.getComputedTiming().endTime !== Infinity)
      .map((motion) => motion.finished),
  ).then(() => undefined)

/** What axe finds on the page as it stands. Letters in HTML are the customer's own and are not looked into. */
export async function violations(page: Page, look: Look): Promise<string[]> {
  await page.evaluate(atRest)
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async (runOnly) => {
    const how: RunOptions = { runOnly, resultTypes: ['violations'], iframes: false, preload: false }
    const found = await (globalThis as Loaded).axe.run(document, how)
    return found.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 140)}`)
  }, LOOKS[look])
}

/** How many pixels lie beyond the side of the window, of the page and of what is open over it. */
export const beyond = (page: Page) =>
  page.evaluate(() => {
    const over = ({ scrollWidth, clientWidth }: Element) => scrollWidth - clientWidth
    return Math.max(...[document.documentElement, ...document.querySelectorAll('dialog[open]')].map(over))
  })

export const expectNothing = async (page: Page, look: Look) =>
  expect.soft(await violations(page, look), `axe, ${look}`).toEqual([])
export const expectFits = async (page: Page, how: string) =>
  expect.soft(await beyond(page), `px beyond the side, ${how}`).toBeLessThanOrEqual(0)

/** Light and dark, at a desk, at 200 % and on a phone: names and roles are the same in the dark, only colours are others. */
export async function lookEveryWay(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await expectNothing(page, 'everything')
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await expectNothing(page, 'colours')
  await expectFits(page, 'at a desk')
  await page.setViewportSize(ZOOMED)
  await expectFits(page, 'at 200 %')
  await page.setViewportSize(PHONE)
  await expectNothing(page, 'everything')
  await expectFits(page, 'at 360 px')
}
