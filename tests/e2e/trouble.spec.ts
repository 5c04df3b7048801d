import { expect, test, type Page } from '@playwright/test'
import { atTheTicket, lastLetterToAna, openTicket, send, yourWords } from './at-ticket.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { OWNER } from './owner.ts'
import { ANA, anaWrites, lettersTo, NOOR } from './people.ts'

const WORDS = 'The bank has been asked; I am on it.'
let desk: Desk
let noor: Page

test.beforeEach(async ({ browser }) => {
  desk = await openDesk()
  await anaWrites(desk, await desk.words('story.ana.first'))
  noor = await atTheTicket(browser, desk, NOOR)
})
test.afterEach(() => desk.close())

test('trap 41: what the customer wrote meanwhile is read before an answer leaves', async () => {
  await yourWords(noor).fill('We have received it.')
  await send(noor)
  await expect(yourWords(noor)).toHaveText('')
  await desk.pass(60_000)
  const letter = await lastLetterToAna(desk, 1)
  await yourWords(noor).fill(WORDS)
  await anaWrites(desk, 'My landlord will not wait until Monday.', letter.messageId)
  const news = noor.getByRole('alert').filter({ hasText: 'Ana Ruiz wrote while you were writing' })
  await expect(news).toBeVisible()
  await yourWords(noor).press('Control+Enter')
  await expect(noor.getByRole('button', { name: /^Send(?! and)/ })).toHaveAttribute('aria-disabled', 'true')
  await news.getByRole('button', { name: 'Show it' }).click()
  await expect(noor.getByText('My landlord will not wait until Monday.').first()).toBeInViewport()
  await news.getByRole('button', { name: 'I have read it' }).click()
  await send(noor)
  await expect(yourWords(noor)).toHaveText('')
  await desk.pass(60_000)
  expect((await lastLetterToAna(desk, 2)).text).toContain(WORDS)
})

test('trap 41: two who answer at once: the second is shown the first answer before theirs leaves', async ({
  browser,
}) => {
  const beatriz = await atTheTicket(browser, desk, OWNER.email)
  await yourWords(beatriz).fill('Both charges are with our bank.')
  await yourWords(noor).fill(WORDS)
  // Noor’s browser hears of nothing for a while.
  await noor.route('**/v1/tickets/*', (route) =>
    route.request().method() === 'GET' ? route.abort() : route.continue(),
  )
  await send(beatriz)
  await expect(yourWords(beatriz)).toHaveText('')
  await send(noor)
  await expect(noor.getByRole('alert').filter({ hasText: /wrote while you were writing/ })).toBeVisible()
  await expect(yourWords(noor)).toHaveText(WORDS)
  await noor.unroute('**/v1/tickets/*')
  await noor.getByRole('button', { name: 'I have read it' }).click()
  await send(noor)
  await expect(yourWords(noor)).toHaveText('')
  await desk.pass(60_000)
  await expect.poll(async () => (await lettersTo(desk, ANA.address)).length).toBe(2)
})

test('without a connection one reads on, the draft stays here, and what is sent waits and then leaves once', async () => {
  await noor.context().setOffline(true)
  await yourWords(noor).fill(WORDS)
  await expect(noor.getByText(/^draft kept on this device/)).toBeVisible()
  await expect(noor.getByRole('article', { name: /Charged twice/ })).toContainText('Ana Ruiz')
  await send(noor)
  const waits = noor.getByRole('status').filter({ hasText: /Your message waits here/ })
  await expect(waits).toBeVisible()
  await noor.context().setOffline(false)
  await expect(waits).toBeHidden()
  await expect(yourWords(noor)).toHaveText('')
  await desk.pass(60_000)
  expect((await lastLetterToAna(desk, 1)).text).toContain(WORDS)
  await noor.reload()
  await expect(yourWords(noor)).toHaveText('')
})

test('trap 42: the desk starts again under an open page: words typed meanwhile stay and are kept again', async ({
  browser,
}) => {
  await yourWords(noor).fill('The bank')
  const restarted = desk.restart()
  await yourWords(noor).pressSequentially(' has been asked.')
  await restarted
  const draftOf = `/v1/tickets/${new URL(noor.url()).pathname.split('/').at(-1)}/draft`
  // A page that was refused long enough asks again every 15 s.
  await expect
    .poll(async () => (await (await noor.request.get(draftOf)).json()).content?.text, { timeout: 60_000 })
    .toBe('The bank has been asked.')
  const elsewhere = await atTheTicket(browser, desk, NOOR)
  await expect(yourWords(elsewhere)).toHaveText('The bank has been asked.')
})

test('a session that ends while one types takes no words: sign in over the page and go on', async () => {
  await yourWords(noor).fill('The bank')
  await expect(noor.getByText(/^draft kept \d/)).toBeVisible()
  await noor.context().clearCookies()
  await yourWords(noor).pressSequentially(' has been asked.')
  const again = noor.getByRole('dialog')
  await expect(again).toBeVisible()
  await again.getByLabel('Email').fill(NOOR)
  await again.getByLabel('Password').fill(desk.password)
  await again.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(again).toBeHidden()
  await expect(yourWords(noor)).toHaveText('The bank has been asked.')
  await send(noor)
  await expect(yourWords(noor)).toHaveText('')
})

test('a file chosen without a connection or a session waits, is taken in afterwards, and no answer leaves without it', async () => {
  await yourWords(noor).fill(WORDS)
  await expect(noor.getByText(/^draft kept \d/)).toBeVisible()
  const choose = (name: string) =>
    noor
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from('so it is') })
  const file = (name: string) => noor.getByRole('listitem').filter({ hasText: name })
  await noor.context().setOffline(true)
  await choose('receipt.txt')
  await expect(file('receipt.txt')).toContainText('waits for the connection')
  await yourWords(noor).press('Control+Enter')
  await expect(noor.getByRole('button', { name: /^Send(?! and)/ })).toHaveAttribute('aria-disabled', 'true')
  await noor.context().setOffline(false)
  await expect(file('receipt.txt')).toContainText('1 kB')
  await noor.context().clearCookies()
  await choose('terms.txt')
  const again = noor.getByRole('dialog')
  await again.getByLabel('Email').fill(NOOR)
  await again.getByLabel('Password').fill(desk.password)
  await again.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(again).toBeHidden()
  await expect(file('terms.txt')).toContainText('1 kB')
  await send(noor)
  await expect(yourWords(noor)).toHaveText('')
  await expect(file('receipt.txt').first()).toBeVisible()
})

test('a browser whose clock is an hour wrong shows the time that is left all the same', async ({
  browser,
}) => {
  const left = async (page: Page) => {
    await page.goto('/inbox?view=all')
    const row = page.getByRole('link', { name: /Ana Ruiz.*Charged twice/ })
    await expect(row).toBeVisible()
    return (await row.textContent())?.match(/\d+ (?:h|min)(?: \d+ min)? left/)?.[0]
  }
  const wrong = await atTheTicket(browser, desk, OWNER.email)
  await wrong.addInitScript(() => {
    const ahead = Date.now.bind(Date)
    Date.now = () => ahead() + 3_600_000
  })
  expect(await left(noor)).toBeTruthy()
  expect(await left(wrong)).toBe(await left(noor))
  await openTicket(wrong)
  await wrong.getByRole('button', { name: /^Acknowledge/ }).click()
  await expect(yourWords(wrong)).toContainText('You will hear from me by')
})

test('trap 42: a second tab writes a draft of its own and takes nothing from the first', async () => {
  await yourWords(noor).fill(WORDS)
  await expect(noor.getByText(/^draft kept \d/)).toBeVisible()
  const second = await noor.context().newPage()
  await openTicket(second)
  await expect(yourWords(second)).toHaveText('')
  await yourWords(second).fill('Another thought.')
  await expect(second.getByText(/^draft kept \d/)).toBeVisible()
  await expect(yourWords(noor)).toHaveText(WORDS)
  await noor.reload()
  await expect(yourWords(noor)).toHaveText(WORDS)
})

test('on a slow line the page says that it is coming, the ticket can be read, and what is written is kept and sent', async () => {
  const slow = await noor.context().newCDPSession(noor)
  await slow.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 25_000,
  })
  await noor.getByRole('link', { name: /^Escalations/ }).click()
  await expect(
    noor
      .getByRole('main')
      .getByText(/Nothing was handed|escalat/i)
      .first(),
  ).toBeVisible()
  await noor.getByRole('link', { name: /^Inbox/ }).click()
  const row = noor.getByRole('link', { name: /Ana Ruiz.*Charged twice/ })
  await expect(row).toBeVisible()
  await noor.reload({ waitUntil: 'commit' })
  await expect(row).toBeVisible()
  await row.click()
  await expect(noor.getByRole('article', { name: /Charged twice/ })).toContainText('Ana Ruiz')
  await yourWords(noor).fill(WORDS)
  await expect(noor.getByText(/^draft kept/)).toBeVisible()
  await send(noor)
  await expect(noor.locator('[aria-busy=true]').first()).toBeVisible()
  await expect(yourWords(noor)).toHaveText('')
  await desk.pass(60_000)
  expect((await lastLetterToAna(desk, 1)).text).toContain(WORDS)
})

test('trap 42: what is written in a dialog outlives a stroke over it, or a press, that ends beside it', async () => {
  await noor.getByRole('article', { name: /Charged twice/ }).focus()
  await noor.keyboard.press('e')
  const sheet = noor.getByRole('dialog', { name: /^Pass ticket \d+ on$/ })
  const tried = sheet.getByRole('textbox', { name: 'What was tried' })
  await expect(tried).toBeFocused()
  await noor.mouse.click(5, 5)
  await expect(sheet).toBeHidden()
  await noor.keyboard.press('e')
  await tried.fill('The bank was asked twice.')
  const box = (await tried.boundingBox())!
  await noor.mouse.move(box.x + 60, box.y + 10)
  await noor.mouse.down()
  await noor.mouse.move(5, 5)
  await noor.mouse.up()
  await expect(tried).toHaveValue('The bank was asked twice.')
  await noor.mouse.click(5, 5)
  await expect(tried).toHaveValue('The bank was asked twice.')
  await noor.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
})
