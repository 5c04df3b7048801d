import { expect, test, type Page } from '@playwright/test'
import { openDesk, type Desk } from './open-desk.ts'
import { anaWrites, enter, NOOR, signIn } from './people.ts'

let desk: Desk
let owner: Page
test.beforeEach(async ({ page }) => {
  desk = await openDesk()
  owner = page
  await enter(page, desk)
})
test.afterEach(() => desk.close())

test('7.3 a rule switched off is gone from the try-out and from the composer; 7.2 a rewording is one press; the dots fill', async ({
  browser,
}) => {
  const draft = owner.getByLabel('A draft', { exact: true })
  const says = (page: Page) => page.getByText('leaves no exception')
  await owner.goto(`${desk.base}/settings/coach`)
  await draft.fill('We always answer.')
  await expect(says(owner).first()).toBeVisible()
  await owner.getByRole('button', { name: 'Use this' }).click()
  await expect(draft).toHaveValue('We usually answer.')
  await draft.fill(
    'We always answer. This matters to us and we are looking into it. You hear from us by tomorrow 16:00.',
  )
  await expect(owner.getByRole('list', { name: 'Acknowledgement: 3 of three parts' })).toBeVisible()
  const asRead = owner.locator('.as-read')
  await draft.fill('We will always call you by tomorrow 16:00.')
  await expect(asRead.locator('.pact')).toHaveText('We will always call')
  await expect(asRead.locator('.pact .u')).toHaveText('always')
  const rule = owner.getByRole('checkbox', { name: 'Absolute words' })
  const notes = owner.locator('.try-out .notes')
  await expect(notes.getByText('leaves no exception')).toBeVisible()
  await rule.uncheck()
  await expect(notes.getByText('leaves no exception')).toHaveCount(0)

  await anaWrites(desk, await desk.words('story.ana.first'))
  const noor = await signIn(browser, desk, NOOR)
  await noor.goto('/inbox')
  await noor.getByRole('link', { name: /Ana Ruiz.*Charged twice/ }).click()
  const words = noor.getByRole('textbox', { name: 'Your words' })
  await words.click()
  await words.pressSequentially('Calm down. We always answer.')
  const coach = noor.getByRole('group', { name: 'Coach' })
  await expect(coach.getByText('Nobody calms down')).toBeVisible()
  await expect(coach.getByText('leaves no exception')).toHaveCount(0)
})

test('2.4 a time that no commitment watches is pointed out at sending, once; the same key sends it after all', async ({
  browser,
}) => {
  await anaWrites(desk, await desk.words('story.ana.first'))
  const noor = await signIn(browser, desk, NOOR)
  await noor.goto('/inbox')
  await noor.getByRole('link', { name: /Ana Ruiz.*Charged twice/ }).click()
  const words = noor.getByRole('textbox', { name: 'Your words' })
  await words.click()
  await words.pressSequentially('We are looking into it. You hear from us by tomorrow 16:00.')
  const becomes = noor.getByText('Becomes a commitment, due')
  const coach = noor.getByRole('group', { name: 'Coach' })
  await expect(becomes).toBeVisible()
  await expect(coach.getByText('No commitment watches')).toHaveCount(0)
  await noor.getByRole('button', { name: 'No commitment', exact: true }).click()
  await expect(noor.getByText('No commitment goes with it.')).toBeVisible()
  await expect(coach.getByText('No commitment watches')).toBeVisible()

  const pointed = noor.getByRole('alert').filter({ hasText: 'no clock watches it' })
  await words.press('Control+Enter')
  await expect(pointed).toContainText('tomorrow 16:00')
  await expect(words).toContainText('You hear from us')
  await noor.getByRole('button', { name: 'Make it a commitment' }).press('Enter')
  await expect(becomes).toBeVisible()
  await expect(pointed).toHaveCount(0)

  await noor.getByRole('button', { name: 'No commitment', exact: true }).click()
  await words.press('Control+Enter')
  await expect(pointed).toBeVisible()
  await words.press('Control+Enter')
  await expect(noor.getByText(/Sent to Ana/).first()).toBeVisible()
})

test('3.5 a refusal where a finding says that the fault is ours is pointed out as one writes', async ({
  browser,
}) => {
  await anaWrites(desk, await desk.words('story.ana.first'))
  const noor = await signIn(browser, desk, NOOR)
  await noor.goto('/inbox')
  await noor.getByRole('link', { name: /Ana Ruiz.*Charged twice/ }).click()
  const words = noor.getByRole('textbox', { name: 'Your words' })
  const coach = noor.getByRole('group', { name: 'Coach' })
  await words.fill('We cannot refund this.')
  await expect(coach.getByText('still to be looked into')).toBeVisible()
  await expect(coach.getByText('the fault is ours')).toHaveCount(0)

  await noor.getByRole('complementary').getByRole('button', { name: 'Record a finding' }).click()
  const sheet = noor.getByRole('dialog')
  await sheet.getByLabel('What turned out to be true').fill('The card was charged twice.')
  await sheet.getByLabel('Evidence').fill('Two payments at 10:02.')
  await sheet.getByLabel('Whose fault it is').selectOption('us')
  await sheet.getByLabel('On what grounds').fill('Our till sent it again.')
  await sheet.getByRole('button', { name: 'Keep the finding' }).click()
  await expect(coach.getByText('the fault is ours')).toBeVisible()
})

test('3.3 a refusal and a remedy above the first rung ask for what is still to be looked into', async ({
  browser,
}) => {
  await anaWrites(desk, await desk.words('story.ana.first'))
  const noor = await signIn(browser, desk, NOOR)
  await noor.goto('/inbox')
  await noor.getByRole('link', { name: /Ana Ruiz.*Charged twice/ }).click()
  await noor.getByRole('textbox', { name: 'Your words' }).fill('We cannot refund this.')
  const coach = noor.getByRole('group', { name: 'Coach' })
  await expect(coach.getByText('Something is still to be looked into')).toBeVisible()

  await noor.getByRole('complementary').getByRole('button', { name: 'Offer' }).click()
  const sheet = noor.getByRole('dialog')
  const asked = sheet.getByRole('status').filter({ hasText: 'still to be looked into' })
  await expect(sheet.getByRole('radio').first()).toBeChecked()
  await expect(asked).toHaveCount(0)
  await sheet.getByRole('radio').last().check()
  await expect(asked.getByText('Billing checked')).toBeVisible()
})

test('2.2 a customer elsewhere: what is promised shows when that is for them', async ({ browser }) => {
  await anaWrites(desk, await desk.words('story.ana.first'))
  const noor = await signIn(browser, desk, NOOR)
  await noor.goto('/inbox')
  await noor.getByRole('link', { name: /Ana Ruiz.*Charged twice/ }).click()
  const words = noor.getByRole('textbox', { name: 'Your words' })
  await words.fill('You hear from us by tomorrow 16:00.')
  await expect(noor.getByText('Becomes a commitment, due')).toBeVisible()
  await expect(noor.getByText('for the customer')).toHaveCount(0)

  const { items } = (await (await owner.request.get(`${desk.base}/v1/contacts?q=Ana`)).json()) as {
    items: { id: string; revision: number }[]
  }
  const { id, revision } = items[0]!
  const moved = await owner.request.patch(`${desk.base}/v1/contacts/${id}`, {
    headers: { 'if-match': `"${revision}"` },
    data: { zone: 'America/Sao_Paulo' },
  })
  expect(moved.ok()).toBe(true)
  await noor.reload()
  await expect(noor.getByText(/for the customer .*1[012]:00/)).toBeVisible()
})
