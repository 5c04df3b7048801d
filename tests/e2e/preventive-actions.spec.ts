import { expect, test } from '@playwright/test'
import { atTheTicket, openTicket, yourWords } from './at-ticket.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { anaWrites, NOOR, signIn, TOMAS } from './people.ts'

let desk: Desk
test.beforeEach(async () => {
  desk = await openDesk()
  await anaWrites(desk, await desk.words('story.ana.first'))
})
test.afterEach(() => desk.close())

const APOLOGY =
  'We are sorry, this was our mistake. We have changed the payment service so that this will not happen again.'

test('6.5 “not again” with nobody behind it is pointed out beside the draft and one press makes somebody answer for it; a second apology is pointed out until it is done', async ({
  browser,
}) => {
  const noor = await atTheTicket(browser, desk, NOOR)
  const coach = noor.getByRole('group', { name: 'Coach' })
  const beside = noor.getByRole('complementary', { name: 'About this ticket' })
  await yourWords(noor).click()
  await yourWords(noor).pressSequentially(APOLOGY)
  await expect(coach.getByText('nobody makes sure of it')).toBeVisible()
  await coach.getByRole('button', { name: 'Say what makes sure of it' }).press('Enter')
  const dialog = noor.getByRole('dialog', { name: 'So that it does not happen again' })
  await dialog.getByLabel('What makes sure of it').fill('One capture for one order number')
  await dialog.getByLabel('Who does it').selectOption({ label: 'Tomás Vidal' })
  await dialog.getByRole('button', { name: 'Keep it' }).click()
  await expect(beside.getByText('One capture for one order number')).toBeVisible()
  await expect(coach.getByText('nobody makes sure of it')).toHaveCount(0)
  await expect(yourWords(noor)).toContainText('not happen again')
  await yourWords(noor).press('Control+Enter')
  await expect(noor.getByText(/Sent to Ana/).first()).toBeVisible()

  await yourWords(noor).click()
  await yourWords(noor).pressSequentially(APOLOGY)
  await expect(coach.getByText('erodes trust')).toBeVisible()

  const tomas = await signIn(browser, desk, TOMAS)
  await tomas.getByRole('link', { name: 'One capture for one order number' }).click()
  await openTicket(tomas)
  const row = tomas.getByRole('listitem').filter({ hasText: 'One capture for one order number' })
  await row.getByRole('button', { name: 'Done' }).press('Enter')
  await row.getByLabel('What shows it').fill('No second capture in a week')
  await row.getByLabel('What shows it').press('Enter')
  await expect(row.getByText('Tomás Vidal: No second capture in a week')).toBeVisible()
  await expect(coach.getByText('erodes trust')).toHaveCount(0)
})
