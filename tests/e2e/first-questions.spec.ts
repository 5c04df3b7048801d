import { expect, type Page, test } from '@playwright/test'
import { violations, beyond, DESK, PHONE } from './look.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { OWNER } from './owner.ts'

let desk: Desk
test.beforeEach(async () => {
  desk = await openDesk({ isNew: true })
})
test.afterEach(() => desk.close())

async function beginEmpty(page: Page): Promise<void> {
  await page.goto(desk.base)
  await page.getByLabel('Name of the organisation').fill('Casa Norte')
  await page.getByLabel('Your name').fill(OWNER.name)
  await page.getByLabel('Email').fill(OWNER.email)
  await page.getByLabel('Password').fill(desk.password)
  await page.getByLabel('Time zone').selectOption('Europe/Lisbon')
  await page.getByRole('radio', { name: /Empty/ }).check()
  await page.getByRole('button', { name: 'Open the desk' }).click()
  await expect(page.getByRole('heading', { name: 'Make it your desk', level: 1 })).toBeVisible()
}

test('an empty desk asks five questions: answered, left, come back to, and then it is set up', async ({
  page,
}) => {
  await beginEmpty(page)
  const question = (name: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, level: 2 }) })

  const hours = question('When is your team there?')
  await hours.getByLabel('Saturday').fill('10-14')
  await hours.getByRole('button', { name: 'These are our hours' }).click()
  await expect(hours.getByText('Answered.')).toBeVisible()

  const holidays = question('Whose public holidays do you keep?')
  await expect(holidays.getByRole('heading')).toBeFocused()
  await expect(holidays.getByLabel('Country')).toHaveValue('PT')
  await holidays.getByRole('button', { name: 'Look them over' }).click()
  await page.getByRole('dialog').getByRole('button', { name: /^Take/ }).click()
  await expect(holidays.getByText('Answered.')).toBeVisible()

  const topics = question('What do people write to you about?')
  await expect(topics.getByText(/Billing/)).toBeVisible()
  await topics.getByLabel('What else').fill('Warranty\nWarranty\n Opening hours ')
  await topics.getByRole('button', { name: 'Add these 2' }).click()
  await expect(topics.getByText('Answered.')).toBeVisible()

  await page.getByRole('link', { name: 'Home' }).click()
  await expect(page.getByRole('heading', { name: '2 questions set this desk up.' })).toBeVisible()
  await page.getByRole('link', { name: 'Answer them' }).click()

  const levelTwo = question('Who takes over what the first person cannot solve?')
  await levelTwo.getByRole('button', { name: 'Add somebody' }).click()
  const sheet = page.getByRole('dialog')
  await expect(sheet.getByLabel('Role')).toHaveValue('lead')
  await expect(sheet.getByRole('checkbox', { name: 'Specialists' })).toBeChecked()
  await sheet.getByRole('button', { name: 'Cancel' }).click()
  await expect(levelTwo.getByText('Answered.')).toBeHidden()
  await levelTwo.getByRole('button', { name: 'Add somebody' }).click()
  await sheet.getByLabel('Name').fill('Inês Prado')
  await sheet.getByLabel('Email').fill('ines@casanorte.example')
  await sheet.getByRole('button', { name: 'Save' }).click()
  await expect(levelTwo.getByText('Answered.')).toBeVisible()

  const mailbox = question('Where do customers write?')
  await expect(mailbox.getByRole('link', { name: 'Add the mailbox' })).toBeVisible()
  await mailbox.getByRole('button', { name: /^Leave it as it is/ }).click()
  await expect(page.getByText('Your desk is set up.')).toBeVisible()

  await page.reload()
  await expect(page.getByText('Your desk is set up.')).toBeVisible()
  await page.goto(`${desk.base}/settings/calendars`)
  await expect(page.getByRole('listitem').filter({ hasText: 'Office hours' })).toContainText('version 3')
  await expect(page.getByRole('listitem').filter({ hasText: '24×7' })).toContainText('always open')
  await page.goto(`${desk.base}/settings/topics`)
  await expect(page.getByText('Opening hours')).toBeVisible()
  await page.goto(`${desk.base}/`)
  await expect(page.getByText('Nothing waits for you now.')).toBeVisible()
})

test('the questions can be read by everybody: nothing for axe, nothing beyond the side of a phone', async ({
  page,
}) => {
  await beginEmpty(page)
  for (const [size, colorScheme] of [
    [DESK, 'light'],
    [PHONE, 'dark'],
  ] as const) {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme })
    await expect(page.getByRole('button', { name: 'Look them over' })).toBeVisible()
    expect(await violations(page, 'everything')).toEqual([])
    expect(await beyond(page)).toBe(0)
  }
})
