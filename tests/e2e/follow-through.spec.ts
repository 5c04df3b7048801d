import { expect, test } from '@playwright/test'
import { openDesk, type Desk } from './open-desk.ts'
import { NOOR, signIn, TOMAS } from './people.ts'

let desk: Desk
test.beforeEach(async () => {
  desk = await openDesk({ played: 'stories' })
})
test.afterEach(() => desk.close())

test('2.3 from home one reads what one told customers and kept in time; others see their teams, not the person', async ({
  browser,
}) => {
  const noor = await signIn(browser, desk, NOOR)
  await noor.getByRole('link', { name: /\d of \d kept in time/ }).click()
  await expect(noor.getByRole('heading', { name: 'Follow-through', level: 1 })).toBeVisible()
  await expect(noor.getByRole('row', { name: /^Noor Haddad, you \d of \d/ })).toBeVisible()
  await expect(noor.getByRole('row', { name: /^Service 4 of 5 1 answered late/ })).toBeVisible()

  const tomas = await signIn(browser, desk, TOMAS)
  await tomas.goto('/follow-through')
  await expect(tomas.getByRole('row', { name: /^Service 4 of 5/ })).toBeVisible()
  await expect(tomas.getByRole('row', { name: /Ingrid/ })).toHaveCount(0)
})
