import { expect, test } from '@playwright/test'
import { press } from './by-keys.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { OWNER } from './owner.ts'
import { NOOR, signIn } from './people.ts'
import { goTo } from './places.ts'

test.describe.configure({ mode: 'serial' })
let desk: Desk

test.beforeAll(async () => {
  desk = await openDesk({ played: 'stories' })
})
test.afterAll(() => desk.close())

test('a filter is typed, counted, kept as a view and found again', async ({ browser }) => {
  const page = await signIn(browser, desk, OWNER.email)
  await goTo(page, '/inbox')
  const filter = page.getByRole('searchbox', { name: 'Filter' })
  await filter.fill('taem:service')
  await filter.press('Enter')
  await expect(page.getByText('“taem” is no filter. Did you mean team?')).toBeVisible()
  await filter.fill('is:heated')
  await filter.press('Enter')
  const rows = page.getByRole('list', { name: 'Tickets, one below the other' }).getByRole('link')
  await expect(page.getByText(/^\d tickets$/)).toBeVisible()
  await expect(rows).not.toHaveCount(0)
  const count = await rows.count()
  await expect(page.getByText(`${count} tickets`, { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Keep as view' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Heated')
  await page.getByRole('checkbox', { name: 'Priority' }).check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: /Heated/, level: 1 })).toBeVisible()
  await expect(rows.first()).toContainText(/normal|high|urgent|low/)
  await goTo(page, '/inbox')
  await page.getByRole('button', { name: 'Change view' }).click()
  await page.getByRole('menuitem', { name: /Heated/ }).click()
  await expect(rows).toHaveCount(count)
})

test('filters typed into the search find what they find in the inbox; a mistyped one is said to be none', async ({
  browser,
}) => {
  const page = await signIn(browser, desk, OWNER.email)
  await goTo(page, '/inbox')
  await page.keyboard.press('Control+k')
  const search = page.getByRole('combobox')
  await search.fill('taem:service')
  const said = page.getByRole('dialog').getByRole('status')
  await expect(said).toHaveText('“taem” is no filter. Did you mean team?')
  await search.fill('is:heated')
  await expect(said).toHaveText('')
  const options = page.getByRole('option')
  await expect(options.last()).toContainText('in the inbox')
  expect(await options.count()).toBeGreaterThan(1)
  await search.press('ArrowUp')
  await search.press('Enter')
  await expect(page.getByRole('searchbox', { name: 'Filter' })).toHaveValue('is:heated')
  await expect(page.getByText(/^\d tickets?$/)).toBeVisible()
})

test('many tickets are selected by key, changed at once, and put back', async ({ browser }) => {
  const page = await signIn(browser, desk, OWNER.email)
  await goTo(page, '/inbox')
  for (const _ of [1, 2]) {
    await page.keyboard.press('j')
    await expect(page.locator('.list a[aria-current]')).toBeFocused()
    await page.keyboard.press('x')
  }
  const bar = page.getByRole('region', { name: 'Selected tickets' })
  await expect(bar).toContainText('2 selected')
  await page.keyboard.press('s')
  await expect(page.getByRole('dialog', { name: 'Snooze 2 tickets' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText('2 tickets changed.')).toBeVisible()
  await page.keyboard.press('z')
  await expect(page.getByText('2 tickets changed.')).toBeHidden()
  await expect(page.getByText('2 tickets changed.')).toBeVisible()
  const snoozed = await page.request.get('/v1/ticket-count?filter=is:snoozed')
  expect(await snoozed.json()).toEqual({ count: 0 })
})

test('the next ticket that nobody has is taken by key and given back; with nothing left it is said', async ({
  browser,
}) => {
  const page = await signIn(browser, desk, NOOR)
  const takeNext = () => press(page, 'g', 'n')
  await goTo(page, '/inbox')
  await takeNext()
  await expect(page.getByText('You have it now.')).toBeVisible()
  const head = page.locator('#ticket header')
  await expect(head).toContainText('Open, with Noor Haddad')
  await page.keyboard.press('z')
  await expect(head).toContainText('Nobody has it yet')
  const nothing = page.getByText('Nothing to take').first()
  await expect(async () => {
    await takeNext()
    await expect(nothing).toBeVisible({ timeout: 1_500 })
  }).toPass()
  await nothing.waitFor({ state: 'hidden' })
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('take next')
  await page.keyboard.press('Enter')
  await expect(nothing).toBeVisible()
})

test('8.2 a ticket is given to whoever can take it best, and put back', async ({ browser }) => {
  const page = await signIn(browser, desk, NOOR)
  await goTo(page, '/inbox')
  await page.getByRole('list', { name: 'Tickets, one below the other' }).getByRole('link').first().click()
  const head = page.locator('#ticket header')
  await expect(head).toContainText('Open, with Noor Haddad')
  await page.keyboard.press('m')
  await page.getByRole('combobox').fill('best')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^It is with .+ now\.$/)).toBeVisible()
  await expect(head).toContainText('Open, with')
  await page.keyboard.press('z')
  await expect(head).toContainText('Open, with Noor Haddad')
})

test('tabs can be told apart: the window names what stands open, then the place (WCAG 2.4.2)', async ({
  browser,
}) => {
  const page = await signIn(browser, desk, OWNER.email)
  await goTo(page, '/inbox')
  await expect(page).toHaveTitle('Inbox · Redress')
  await page.getByRole('list', { name: 'Tickets, one below the other' }).getByRole('link').first().click()
  const subject = await page.getByRole('article').getByRole('heading', { level: 1 }).textContent()
  await expect(page).toHaveTitle(`${subject} · Inbox · Redress`)
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('navigation', { name: 'Settings' }).getByRole('link', { name: 'Templates' }).click()
  await expect(page).toHaveTitle('Templates · Settings · Redress')
  await page.getByRole('link', { name: 'Home' }).click()
  await expect(page).toHaveTitle('Home · Redress')
})
