import { expect, test, type Page } from '@playwright/test'
import { openDesk, type Desk } from './open-desk.ts'
import { ANA, anaWrites, firstRun, lettersTo, NOOR } from './people.ts'

const MINUTE = 60_000

test('a whole answer by keyboard alone: sign in, find, acknowledge, take back, send, and every dialog by Escape', async ({
  page,
  browser,
}) => {
  const desk = await openDesk()
  try {
    await firstRun(page, desk)
    await anaWrites(desk, await desk.words('story.ana.first'))
    const context = await browser.newContext({ baseURL: desk.base, locale: 'en-GB' })
    const noor = await context.newPage()
    await signsIn(noor, desk)
    await findsTheTicket(noor)
    await acknowledges(noor, desk)
    await opensAndLeavesEveryDialog(noor)
    await goesAnywhere(noor)
  } finally {
    await desk.close()
  }
})

async function signsIn(noor: Page, desk: Desk): Promise<void> {
  await noor.goto('/')
  await expect(noor.getByLabel('Email')).toBeFocused()
  await noor.keyboard.type(NOOR)
  await noor.keyboard.press('Tab')
  await noor.keyboard.type(desk.password)
  await noor.keyboard.press('Enter')
  await expect(noor.getByRole('heading', { level: 1 })).toBeVisible()
}

async function findsTheTicket(noor: Page): Promise<void> {
  await noor.keyboard.press('g')
  await noor.keyboard.press('i')
  await expect(noor.getByRole('link', { name: /Ana Ruiz/ })).toBeVisible()
  await noor.keyboard.press('j')
  const row = noor.getByRole('link', { name: /Ana Ruiz.*Charged twice/ })
  await expect(row).toBeFocused()
  await noor.keyboard.press('k')
  await expect(row).toBeFocused()
  await noor.keyboard.press('Enter')
  await expect(noor.getByRole('article', { name: /Charged twice/ })).toBeFocused()
}

async function acknowledges(noor: Page, desk: Desk): Promise<void> {
  await desk.pass(10 * MINUTE)
  await noor.keyboard.press('a')
  const words = noor.getByRole('textbox', { name: 'Your words' })
  await expect(words).toBeFocused()
  await expect(words).toContainText('You will hear from me by')
  await noor.keyboard.press('Control+End')
  await noor.keyboard.type('\nP.S. The bank has been asked.')
  await noor.keyboard.press('Control+Enter')
  await expect(noor.getByText(/It leaves in/)).toBeVisible()
  await noor.keyboard.press('Escape')
  await noor.keyboard.press('z')
  await expect(words).toHaveValue(/The bank has been asked/)
  await desk.pass(2 * MINUTE)
  expect(await lettersTo(desk, ANA.address)).toEqual([])
  await expect(words).toBeFocused()
  await noor.keyboard.press('Control+Enter')
  await expect(words).toHaveValue('')
  await desk.pass(2 * MINUTE)
  await expect.poll(async () => (await lettersTo(desk, ANA.address)).length).toBe(1)
}

/** Each opens by its key, closes by Escape, and focus is where it was. */
async function opensAndLeavesEveryDialog(noor: Page): Promise<void> {
  await noor.keyboard.press('Escape')
  const article = noor.getByRole('article', { name: /Charged twice/ })
  await article.focus()
  const dialogs = [
    ['e', /^Pass .* on$/],
    ['c', 'Consult another team'],
    ['m', 'Assign'],
    ['s', 'Snooze'],
    ['t', 'Change topic'],
    ['?', 'Keys'],
    ['Control+k', 'Everything'],
    ['/', 'Search'],
  ] as const
  for (const [key, name] of dialogs) {
    await noor.keyboard.press(key)
    const dialog = noor.getByRole('dialog', { name })
    await expect(dialog).toBeVisible()
    await expect(dialog.locator(':focus')).toHaveCount(1)
    await noor.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(article, `after ${key}`).toBeFocused()
  }
}

async function goesAnywhere(noor: Page): Promise<void> {
  await noor.keyboard.press('Control+k')
  await expect(noor.getByRole('combobox')).toBeFocused()
  await noor.keyboard.type('Escalations')
  await noor.keyboard.press('Enter')
  await expect(noor).toHaveURL(/\/escalations$/)
  await noor.keyboard.press('/')
  await expect(noor.getByRole('combobox')).toBeFocused()
  await noor.keyboard.type('oven')
  await expect(noor.getByRole('option', { name: /Charged twice/ })).toHaveAttribute('aria-selected', 'true')
  await noor.keyboard.press('Enter')
  await expect(noor.getByRole('article', { name: /Charged twice/ })).toBeVisible()
}
