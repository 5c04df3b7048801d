import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { openDesk, type Desk } from './open-desk.ts'
import { firstRun } from './people.ts'
import { everyPlace, goTo } from './places.ts'

let desk: Desk
test.beforeEach(async () => {
  desk = await openDesk({ playedBy: 'everybody' })
})
test.afterEach(() => desk.close())

test('axe finds nothing on any place, light and dark', async ({ browser }) => {
  test.setTimeout(600_000)
  const context = await browser.newContext({ baseURL: desk.base })
  const page = await context.newPage()
  await firstRun(page, desk)
  const found: string[] = []
  for (const { at } of await everyPlace(page)) {
    await goTo(page, at)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze()
      found.push(
        ...violations.map((one) => `${at} ${colorScheme}: ${one.id} ${one.nodes[0]?.html.slice(0, 120)}`),
      )
    }
  }
  expect(found).toEqual([])
})
