import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { openDesk, type Desk } from './open-desk.ts'
import { firstRun } from './people.ts'
import { everyPlace, goTo, visitAll } from './places.ts'

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
  await visitAll(page, await everyPlace(page), async (one, at) => {
    const look = async (how: string, axe: AxeBuilder) => {
      const { violations } = await axe.analyze()
      found.push(...violations.map(({ id, nodes }) => `${at} ${how}: ${id} ${nodes[0]?.html.slice(0, 120)}`))
    }
    await one.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await goTo(one, at)
    await look(
      'light',
      new AxeBuilder({ page: one }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']),
    )
    // Names and roles are the same in the dark: only its colours are others.
    await one.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await look('dark', new AxeBuilder({ page: one }).withRules(['color-contrast']))
  })
  expect(found).toEqual([])
})
