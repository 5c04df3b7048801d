import { expect, test } from '@playwright/test'
import { atTheTicket, openTicket, yourWords } from './at-ticket.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { OWNER } from './owner.ts'
import { anaWrites, NOOR, TOMAS } from './people.ts'

let desk: Desk

test.beforeEach(async () => {
  desk = await openDesk()
  await anaWrites(desk, await desk.words('story.ana.first'))
})
test.afterEach(() => desk.close())

test('trap 43: two at one ticket see each other, name each other in notes, and share macros', async ({
  browser,
}) => {
  const noor = await atTheTicket(browser, desk, NOOR)
  const beatriz = await atTheTicket(browser, desk, OWNER.email)
  await expect(beatriz.getByText('Noor Haddad is here.')).toBeVisible()
  await yourWords(noor).fill('Dear Ana, both charges')
  await expect(beatriz.getByText('Noor Haddad is writing.')).toBeVisible()

  await beatriz.keyboard.press('n')
  await yourWords(beatriz).pressSequentially('@Noo')
  await expect(beatriz.getByRole('option', { name: 'Noor Haddad' })).toBeVisible()
  await yourWords(beatriz).press('Enter')
  await yourWords(beatriz).pressSequentially('please ask the bank.')
  await beatriz.getByRole('button', { name: 'Keep the note' }).click()
  await expect(noor.getByText('@Noor Haddad please ask the bank.').first()).toBeVisible()
  await noor.goto('/notifications')
  await expect(noor.getByText(/Beatriz Leal/).first()).toBeVisible()

  await beatriz.goto('/settings/macros')
  await beatriz.getByRole('button', { name: 'Add', exact: true }).click()
  const sheet = beatriz.getByRole('dialog')
  await sheet.getByLabel('Name').fill('To the bank')
  await sheet.getByLabel('For whom').selectOption({ label: 'everybody' })
  await sheet.getByLabel('Words, English').fill('Dear {customer}, your bank is asked.')
  await sheet.getByLabel('Status').selectOption('on_hold')
  await sheet.getByLabel('Priority').selectOption('urgent')
  await sheet.getByRole('button', { name: 'Save' }).click()
  await expect(sheet).toBeHidden()

  await openTicket(noor)
  await expect(yourWords(noor)).toHaveText('Dear Ana, both charges')
  await yourWords(noor).press('Control+a')
  await yourWords(noor).press('Delete')
  await noor.getByRole('button', { name: 'Macros' }).click()
  await noor.getByRole('menuitem', { name: 'To the bank' }).click()
  await expect(yourWords(noor)).toHaveText('Dear Ana, your bank is asked.')
  await expect(noor.getByText(/When it leaves:/)).toBeVisible()
  await expect(noor.getByRole('article', { name: /Charged twice/ })).toContainText('urgent')
})

test('what was read is there without a connection, even after a reload, and is forgotten with the sign-in', async ({
  browser,
}) => {
  const tomas = await atTheTicket(browser, desk, TOMAS, { serviceWorkers: 'allow' })
  await tomas.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await expect
    .poll(() => tomas.evaluate(async () => (await (await caches.open('shell-1')).keys()).length))
    .toBeGreaterThan(20)
  await tomas.reload()
  await expect(yourWords(tomas)).toBeVisible()
  await expect
    .poll(() => tomas.evaluate(async () => (await (await caches.open('read-1')).keys()).length))
    .toBeGreaterThan(2)
  await tomas.context().setOffline(true)
  await tomas.reload()
  await expect(tomas.getByRole('article', { name: /Charged twice/ })).toContainText('Ana Ruiz')
  await yourWords(tomas).fill('Written on the train.')
  await expect(tomas.getByText(/^draft kept on this device/)).toBeVisible()
  await tomas.reload()
  await expect(yourWords(tomas)).toHaveText('Written on the train.')
  await tomas.context().setOffline(false)
  await tomas.request.delete('/v1/session')
  await tomas.evaluate(() => fetch('/v1/session', { method: 'DELETE' }))
  await expect.poll(() => tomas.evaluate(() => caches.has('read-1'))).toBe(false)
})
