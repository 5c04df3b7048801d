import { expect, test, type Page } from '@playwright/test'
import { expectNothing } from './look.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { enter } from './people.ts'
import { settled } from './places.ts'

let desk: Desk
let page: Page
test.beforeEach(async ({ browser }) => {
  desk = await openDesk()
  const context = await browser.newContext({ baseURL: desk.base })
  desk.atClose(() => context.close())
  page = await context.newPage()
  await enter(page, desk)
})
test.afterEach(() => desk.close())

/** Another workspace answers as one that never was: the API’s own tests hold that for every route. */
const NOT_HERE = [
  '/inbox/tkt_01jzzzzzzzzzzzzzzzzzzzzzzz?view=all',
  '/inbox/nonsense',
  '/escalations/esc_01jzzzzzzzzzzzzzzzzzzzzzzz',
  '/reviews/rev_01jzzzzzzzzzzzzzzzzzzzzzzz',
  '/contacts/con_01jzzzzzzzzzzzzzzzzzzzzzzz',
  '/accounts/acc_01jzzzzzzzzzzzzzzzzzzzzzzz',
  '/imports/imp_01jzzzzzzzzzzzzzzzzzzzzzzz',
  '/settings/paths/pth_01jzzzzzzzzzzzzzzzzzzzzzzz',
  '/settings/calendars/cal_01jzzzzzzzzzzzzzzzzzzzzzzz',
  '/settings/policies/pol_01jzzzzzzzzzzzzzzzzzzzzzzz',
  '/settings/automations/aut_01jzzzzzzzzzzzzzzzzzzzzzzz',
  '/settings/rotas/rta_01jzzzzzzzzzzzzzzzzzzzzzzz',
  '/settings/mailboxes/mbx_01jzzzzzzzzzzzzzzzzzzzzzzz',
  '/simulate?a=rpl_01jzzzzzzzzzzzzzzzzzzzzzzz',
  '/simulate?a=rpl_01jzzzzzzzzzzzzzzzzzzzzzzz&b=rpl_01jzzzzzzzzzzzzzzzzzzzzzzy',
]

test('what is not here, or not yours, is said calmly wherever it is asked for, with one way on', async () => {
  test.slow()
  for (const at of NOT_HERE) {
    await page.goto(at)
    const said = page.getByRole('alert').filter({ hasText: 'This is not here, or not yours to read.' })
    await expect(said, at).toBeVisible()
    await expect(page.locator('h1'), at).not.toHaveCount(0)
    await expect(page.getByText(/Request failed|undefined|404/), at).toHaveCount(0)
    await expect(said.getByRole('button'), at).toHaveCount(0)
    await settled(page)
    await expectNothing(page, 'everything')
  }
  await page.getByRole('alert').getByRole('link').click()
  await expect(page).toHaveURL(/\/$/)
})

test('a section of the settings that does not exist is an address with nothing at it', async () => {
  for (const at of ['/settings/nothing', '/nowhere/at-all']) {
    await page.goto(at)
    await expect(page.getByText('There is nothing at this address.').last(), at).toBeVisible()
    await expect(page.getByRole('heading', { name: 'You' }), at).toHaveCount(0)
  }
})
