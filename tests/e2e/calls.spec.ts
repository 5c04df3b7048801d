import { expect, test } from '@playwright/test'
import { openDesk, type Desk } from './open-desk.ts'
import { ANA, anaWrites, NOOR, signIn } from './people.ts'

let desk: Desk
test.beforeEach(async () => {
  desk = await openDesk()
  await anaWrites(desk, await desk.words('story.ana.first'))
})
test.afterEach(() => desk.close())

test('R60 a call is noted: of somebody new, about a ticket that is there, of somebody known', async ({
  browser,
}) => {
  const noor = await signIn(browser, desk, NOOR)
  await noor.goto('/inbox?view=all')
  await expect(noor.getByRole('link', { name: ANA.name })).toBeVisible()
  await noor.keyboard.press('+')
  await expect(noor.getByRole('heading', { name: 'New ticket', level: 1 })).toBeVisible()
  const begin = noor.getByRole('button', { name: 'Begin the ticket' })
  await expect(begin).toHaveAccessibleDescription('Say first who it is.')
  await noor.getByRole('combobox', { name: 'Find the customer' }).fill('Ana')
  await expect(noor.getByRole('option', { name: ANA.name })).toBeVisible()
  await noor.keyboard.press('Enter')
  await noor.getByLabel('Subject').fill('No heat either')
  await noor.getByLabel('What the customer said').fill('The new oven does not get warm.')

  // Looked up something meanwhile: what was typed is there again.
  await noor.getByRole('link', { name: 'Home' }).click()
  await noor.goBack()
  await noor.reload()
  await expect(noor.getByLabel('What the customer said')).toHaveValue('The new oven does not get warm.')
  await noor.getByRole('button', { name: 'Find the customer' }).click()
  await noor.getByRole('button', { name: 'Somebody new' }).click()
  await noor.getByLabel('Name').fill('Bo Lund')
  await noor.getByRole('textbox', { name: 'Phone' }).fill('+46 70 123 45 67')
  await noor.getByLabel('at the counter').check()
  await begin.click()
  const conversation = noor.getByRole('article')
  await expect(conversation.getByRole('heading', { name: 'No heat either', level: 1 })).toBeVisible()
  await expect(conversation.getByText('at the counter').first()).toBeVisible()
  await expect(conversation.getByText('Bo Lund').first()).toBeVisible()

  await noor.getByRole('button', { name: 'More' }).first().click()
  await noor.getByRole('menuitem', { name: 'Note a call' }).click()
  const dialog = noor.getByRole('dialog', { name: 'A call of Bo Lund' })
  await dialog.getByLabel('What the customer said').fill('Still cold, and the guests come at eight.')
  await dialog.getByRole('button', { name: 'Keep it on the ticket' }).click()
  await expect(dialog).toBeHidden()
  await expect(conversation.getByText('Still cold, and the guests come at eight.').first()).toBeVisible()
  await expect(conversation.getByText('by telephone').first()).toBeVisible()

  // Who is known is found from their own page.
  await noor.goto('/contacts')
  await noor.getByRole('link', { name: ANA.name }).first().click()
  await noor.getByRole('link', { name: 'New ticket for this customer' }).click()
  await expect(noor.getByText(ANA.name)).toBeVisible()
  await noor.getByLabel('Subject').fill('The invoice')
  await noor.getByLabel('What the customer said').fill('Please send it again.')
  await begin.click()
  await expect(conversation.getByRole('heading', { name: 'The invoice', level: 1 })).toBeVisible()
})
