import { expect, test } from '@playwright/test'
import { openDesk, type Desk } from './open-desk.ts'
import { OWNER } from './owner.ts'
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

test('6.5 what makes sure that it does not happen again is found from everywhere, and one who has no team sees everybody’s', async ({
  browser,
}) => {
  const owner = await signIn(browser, desk, OWNER.email)
  await owner.keyboard.press('Control+K')
  await owner.getByRole('dialog').getByRole('combobox').fill('happen again')
  await owner.getByRole('option', { name: 'So that it does not happen again' }).click()
  await expect(
    owner.getByRole('heading', { name: 'So that it does not happen again', level: 1 }),
  ).toBeVisible()
  await expect(owner.getByRole('radio', { name: 'All' })).toBeChecked()
  await expect(owner.getByRole('listitem').filter({ hasText: 'Tomás Vidal' })).toContainText('bank files')
  await owner.getByText('Mine', { exact: true }).click()
  await expect(owner.getByText('Nothing is open.')).toBeVisible()
  await owner.reload()
  await expect(owner.getByRole('radio', { name: 'Mine' })).toBeChecked()
})
