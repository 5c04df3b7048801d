import { expect, test, type Page } from '@playwright/test'
import { atTheTicket, lastLetterToAna, send, yourWords } from './at-ticket.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { OWNER } from './owner.ts'
import { ANA, anaWrites, lettersTo, NOOR, signIn } from './people.ts'

let desk: Desk
let noor: Page

test.beforeEach(async ({ browser }) => {
  desk = await openDesk()
  await anaWrites(desk, await desk.words('story.ana.first'))
  noor = await atTheTicket(browser, desk, NOOR)
})
test.afterEach(() => desk.close())

test('formed words reach the customer as typed, in plain words and in HTML, with a pasted picture inside', async () => {
  const words = yourWords(noor)
  await words.click()
  await words.pressSequentially('Dear Ana, **both** charges are checked:')
  await words.press('Enter')
  await words.pressSequentially('- the first is yours')
  await words.press('Enter')
  await words.pressSequentially('the second goes back')
  await words.press('Enter')
  await words.press('Enter')
  await words.pressSequentially('See [our page](https://oak.example/refunds) for more.')
  await expect(words.locator('strong')).toHaveText('both')
  await expect(words.locator('li')).toHaveCount(2)
  await expect(words.locator('a')).toHaveAttribute('href', 'https://oak.example/refunds')
  await words.evaluate((page) => {
    const dot =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='
    const bytes = Uint8Array.from(atob(dot), (sign) => sign.charCodeAt(0))
    const clipboardData = new DataTransfer()
    clipboardData.items.add(new File([bytes], 'receipt.png', { type: 'image/png' }))
    page.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await expect(words.getByRole('img', { name: 'receipt.png' })).toBeVisible()
  await send(noor)
  await expect(words).toHaveText('')
  await desk.pass(60_000)
  const letter = await lastLetterToAna(desk, 1)
  expect(letter.text).toContain(
    'both charges are checked:\n\n- the first is yours\n- the second goes back\n\nSee our page',
  )
  expect(letter.html).toContain('<strong>both</strong>')
  // The catcher puts the picture that travelled along in the place of its cid.
  expect(letter.html).toMatch(/<img src="data:image\/png/)
  const article = noor.getByRole('article', { name: /Charged twice/ })
  await expect(article.locator('.ours strong')).toHaveText('both')
  await expect(article.locator('.ours img')).toBeVisible()
})

test('7.1 the coach underlines formed words; a rewording is taken with the keyboard alone', async () => {
  const words = yourWords(noor)
  await words.click()
  await words.pressSequentially('Unfortunately **the part** is not in stock.')
  await expect(words.locator('.u').first()).toBeVisible()
  const before = await words.innerText()
  await words.press('Alt+ArrowDown')
  const notes = noor.getByRole('group', { name: 'Coach' })
  await expect(notes.locator('.cn.at')).toBeVisible()
  expect(await words.getAttribute('aria-describedby')).toBe(await notes.locator('.notes').getAttribute('id'))
  await words.press('Enter')
  await expect(words).not.toHaveText(before)
  await expect(words.locator('strong')).toHaveCount(1)
  await words.press('Control+z')
  await expect(words).toHaveText(before)
})

test('6 what was sent can be taken back with its form, for as long as the desk gives, and Tab leaves the page of words', async ({
  browser,
}) => {
  const owner = await signIn(browser, desk, OWNER.email)
  await owner.goto('/settings/desk')
  await owner.getByRole('button', { name: /^Seconds to take a message back/ }).click()
  await owner.getByRole('spinbutton', { name: 'Seconds to take a message back' }).fill('60')
  await owner.keyboard.press('Escape')
  await owner.getByRole('button', { name: 'Save' }).click()
  await expect(owner.getByRole('button', { name: 'Save' })).toHaveAccessibleDescription(/Nothing/)
  const words = yourWords(noor)
  await words.click()
  await words.pressSequentially('It is **done** today at 17:00.')
  await send(noor)
  await noor.getByRole('button', { name: 'Undo' }).click()
  await expect(words.locator('strong')).toHaveText('done')
  expect(await lettersTo(desk, ANA.address)).toEqual([])

  // What was begun meanwhile is set aside, and can be had back.
  await send(noor)
  await expect(words).toHaveText('')
  await words.pressSequentially('Thank you for waiting.')
  await noor.getByRole('button', { name: 'Undo' }).click()
  await expect(words).toHaveText('It is done today at 17:00.')
  await expect(noor.getByText('What you had begun was set aside')).toBeVisible()
  await noor.getByRole('button', { name: 'Undo' }).click()
  await expect(words).toHaveText('Thank you for waiting.')

  // Taken back from another place, it stands where it was written, also when its answer comes after one is back there.
  await send(noor)
  await expect(words).toHaveText('')
  await noor.getByRole('link', { name: 'Home' }).click()
  await expect(words).toBeHidden()
  let isBack = () => {}
  const back = new Promise<void>((resolve) => (isBack = resolve))
  await noor.route(/\/undo$/, async (route) => {
    await back
    await route.continue()
  })
  await noor.getByRole('button', { name: 'Undo' }).click()
  await expect(noor.getByRole('button', { name: 'Undo' })).toBeHidden()
  await noor.goBack()
  await expect(words).toHaveText('')
  isBack()
  await expect(words).toHaveText('Thank you for waiting.')
  expect(await lettersTo(desk, ANA.address)).toEqual([])
  await words.press('Tab')
  await expect(words).not.toBeFocused()
})

test('trap 42: three hundred letters typed fast over findings stand as they were typed', async () => {
  const words = yourWords(noor)
  await words.click()
  const sentence = 'Unfortunately we always answer late, but you must understand that it is not in stock. '
  const typed = sentence.repeat(4).slice(0, 300).trim()
  // In bursts around the pauses in which the coach reads and underlines.
  for (const [nth, burst] of (typed.match(/.{1,17}/g) ?? []).entries()) {
    await noor.keyboard.type(burst, { delay: (nth % 5) * 15 })
  }
  await expect(words.locator('.u').first()).toBeVisible()
  await noor.keyboard.press('Control+Home')
  for (const letter of 'Dear Ana, ') await noor.keyboard.press(letter === ' ' ? 'Space' : letter)
  await expect(words).toHaveText(`Dear Ana, ${typed}`)
})
