import { expect, test } from '@playwright/test'
import { acknowledgeByKeys, openByKeys, passOnByKeys, restateByKeys, signInByKeys } from './agent-by-keys.ts'
import { openTicket, yourWords } from './at-ticket.ts'
import { press } from './by-keys.ts'
import { closeByKeys, putRightByKeys, reviewByKeys, takeOverByKeys } from './expert-by-keys.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { OWNER } from './owner.ts'
import { anaWrites, INGRID, NOOR, signIn, TOMAS } from './people.ts'

let desk: Desk

test.beforeEach(async () => {
  desk = await openDesk()
  await anaWrites(desk, await desk.words('story.ana.first'))
  await desk.letter({
    from: { name: 'Jonas Beck', address: 'jonas@customer.example' },
    to: await desk.words('story.mailbox'),
    subject: 'Which cable?',
    text: 'Which cable belongs to the small lamp?',
  })
})
test.afterEach(() => desk.close())

test('the golden story by keyboard alone: sign in, acknowledge, restate, pass on, take over, offer, resolve, review', async ({
  browser,
}) => {
  const noor = await signInByKeys(desk, browser, NOOR)
  await openByKeys(noor)
  await acknowledgeByKeys(desk, noor)
  await restateByKeys(desk, noor)
  await passOnByKeys(desk, noor)
  const ingrid = await signInByKeys(desk, browser, INGRID)
  await takeOverByKeys(ingrid)
  await putRightByKeys(ingrid)
  await closeByKeys(ingrid)
  const tomas = await signInByKeys(desk, browser, TOMAS)
  await reviewByKeys(tomas)
})

test('letters are the desk’s keys again at once where there is no page to write on; who only reads writes a note', async ({
  browser,
}) => {
  const owner = await signIn(browser, desk, OWNER.email)
  const vera = { name: 'Vera Lund', email: 'vera.lund@desk.example', role: 'viewer', password: desk.password }
  expect((await owner.request.post('/v1/members', { data: vera })).status()).toBe(201)
  const page = await signIn(browser, desk, vera.email)
  await page.goto('/inbox/tkt_gone')
  await expect(page.getByText('This is not here, or not yours to read.')).toBeVisible()
  await press(page, 'r', 'g', 'h')
  await expect(page).toHaveTitle('Home · Redress')
  await openTicket(page)
  await press(page, 'r', ...'enamel')
  await expect(yourWords(page)).toHaveText('enamel')
  await expect(page.getByRole('form', { name: /note/i })).toBeVisible()
  await press(page, 'Escape', 'g', 'h')
  await expect(page).toHaveTitle('Home · Redress')
})
