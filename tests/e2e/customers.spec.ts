import { expect, test } from '@playwright/test'
import { openDesk, type Desk } from './open-desk.ts'
import { enter } from './people.ts'
import { goTo } from './places.ts'

test.describe.configure({ mode: 'serial' })
let desk: Desk

test.beforeAll(async () => {
  desk = await openDesk()
})
test.afterAll(() => desk.close())

const FILE = [
  'Name,Email,Phone,Company',
  'Eva Roos,eva@one.example,,',
  'Eva R.,eva@home.example,+34 600 111 222,',
  'Bad Bo,bo at one,,',
  'Nel Bos,nel@one.example,,Nowhere Ltd',
].join('\n')

test('a file of people is looked at, taken in, says what it refused, and what is here twice is merged and parted again', async ({
  page,
}) => {
  await enter(page, desk)
  await goTo(page, `${desk.base}/imports`)
  const buffer = Buffer.from(`${FILE}\n`)
  await page.getByLabel('Choose a file').setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer })
  await expect(page.getByRole('heading', { name: 'people.csv' })).toBeVisible()
  await expect(page.getByText('“bo at one” in Email is no email address.')).toBeVisible()
  await page.getByRole('button', { name: /^Import/ }).click()
  await expect(page.getByText('2 new, 0 changed, 0 as they were, 2 refused.')).toBeVisible()
  const refused = page.getByRole('region', { name: 'Rows that were not taken' })
  await expect(refused.getByRole('row')).toHaveCount(3)
  await expect(refused).toContainText('There is no account “Nowhere Ltd”.')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Save these rows as a file' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/\.csv$/)

  await goTo(page, `${desk.base}/contacts?q=Eva`)
  await page.getByRole('link', { name: 'Eva Roos' }).click()
  await page.getByRole('button', { name: 'Merge with…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Merge Eva Roos with another customer' })
  await dialog.getByRole('combobox').fill('Eva R')
  await dialog.getByRole('option', { name: /Eva R\./ }).click()
  await expect(dialog.getByText('From Eva R. to Eva Roos:')).toBeVisible()
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click()
  const merged = page.getByRole('region', { name: 'Merged into this customer' })
  await expect(merged).toContainText('eva@home.example')
  await page.getByRole('button', { name: 'Undo the merge of Eva R.' }).click()
  await expect(merged).toBeHidden()
  await goTo(page, `${desk.base}/contacts?q=Eva`)
  await expect(page.getByRole('link', { name: /^Eva R/ })).toHaveCount(2)
  await page.getByRole('searchbox').fill('Eva Roos')
  await expect(page.getByRole('link', { name: /^Eva R/ })).toHaveCount(1)
  await page
    .getByRole('navigation', { name: 'Customers: people or accounts' })
    .getByRole('link', { name: 'People' })
    .click()
  await expect(page.getByRole('searchbox')).toHaveValue('')
  await expect(page.getByRole('link', { name: /^Eva R/ })).toHaveCount(2)
})
