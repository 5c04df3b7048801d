import { expect, test, type Browser, type Locator, type Page } from '@playwright/test'
import { openTicket, yourWords } from './at-ticket.ts'
import { focused, press, tabTo } from './by-keys.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { OWNER } from './owner.ts'
import { ANA, anaWrites, INGRID, lettersTo, NOOR, signIn, TOMAS } from './people.ts'

const MINUTE = 60_000
let desk: Desk

test.beforeEach(async () => {
  desk = await openDesk()
  await anaWrites(desk, await desk.words('story.ana.first'))
  await desk.letter({
    from: { name: 'Jonas Beck', address: 'jonas@customer.example' },
    to: await desk.words('story.mailbox'),
    subject: 'Which cable?',
    text: 'Which cable belongs to the small lamp?',
  })
})
test.afterEach(() => desk.close())

const ticketOf = (page: Page, subject: RegExp) => page.getByRole('article', { name: subject })
const row = (page: Page, who: RegExp) => page.locator('.list').getByRole('link', { name: who })
const said = (page: Page) => page.getByRole('region', { name: 'What just happened' })

test('the golden story by keyboard alone: sign in, acknowledge, restate, pass on, take over, offer, resolve, review', async ({
  browser,
}) => {
  const noor = await signInByKeys(browser, NOOR)
  await openByKeys(noor)
  await acknowledgeByKeys(noor)
  await restateByKeys(noor)
  await passOnByKeys(noor)
  const ingrid = await signInByKeys(browser, INGRID)
  await takeOverByKeys(ingrid)
  await putRightByKeys(ingrid)
  await closeByKeys(ingrid)
  const tomas = await signInByKeys(browser, TOMAS)
  await reviewByKeys(tomas)
})

async function signInByKeys(browser: Browser, email: string): Promise<Page> {
  const looks = { baseURL: desk.base, locale: 'en-GB', timezoneId: 'Europe/Madrid' }
  const context = await browser.newContext(looks)
  desk.atClose(() => context.close())
  const page = await context.newPage()
  await page.goto('/')
  await tabTo(page.getByLabel('Email'))
  await page.keyboard.type(email)
  await tabTo(page.getByLabel('Password'))
  await page.keyboard.type(desk.password)
  await press(page, 'Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await expect(page).toHaveTitle('Home · Redress')
  return page
}

/** j, k and Enter; what is pressed before the ticket has come waits for it. */
async function openByKeys(page: Page): Promise<void> {
  await press(page, '?')
  const sheet = page.getByRole('dialog', { name: 'Keys' })
  await expect(sheet).toBeVisible()
  const shown = await sheet.locator('kbd').allTextContents()
  expect(shown).toEqual(expect.arrayContaining([...'jkranecmstz#/?', 'Enter', 'Esc', 'Ctrl K', 'g h', 'g i']))
  await press(page, 'Escape')
  await expect(page.getByRole('main')).toBeFocused()
  await press(page, 'g', 'i')
  await expect(page).toHaveTitle('Inbox · Redress')
  await expect(page.locator('#said')).toHaveText('Inbox')
  await expect(row(page, /Ana Ruiz/)).toBeVisible()
  await press(page, 'j', 'j')
  await expect(ticketOf(page, /Which cable/)).toBeVisible()
  await expect(row(page, /Jonas Beck/)).toBeFocused()
  await press(page, 'k', 'Enter')
  await expect(ticketOf(page, /Charged twice/)).toBeFocused()
  await press(page, 'Escape')
  await expect(row(page, /Ana Ruiz/)).toBeFocused()
  await expect(row(page, /Ana Ruiz/)).toHaveAttribute('aria-current', 'page')
  await press(page, 'Enter')
  await expect(ticketOf(page, /Charged twice/)).toBeFocused()
  await writeBeforeThePageIsThere(page)
}

/** Letters that are keys too are words once a reply was begun, even while its page is on its way. */
async function writeBeforeThePageIsThere(page: Page): Promise<void> {
  await press(page, 'j', 'r', ...'enamel')
  await expect(yourWords(page)).toHaveText('enamel')
  await expect(yourWords(page)).toBeFocused()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await press(page, 'Control+a', 'Delete', 'Escape', 'k', 'Enter')
  await expect(ticketOf(page, /Charged twice/)).toBeFocused()
}

/** 2.1, 2.2 */
async function acknowledgeByKeys(page: Page): Promise<void> {
  const words = yourWords(page)
  await press(page, 'a')
  await expect(words).toContainText('You will hear from me by')
  await expect(words).toBeFocused()
  await press(page, 'Control+End', 'Enter')
  await page.keyboard.type('P.S. The bank has been asked.')
  await expect(page.getByRole('list', { name: 'Acknowledgement: 3 of three parts' })).toBeVisible()
  await Promise.all([expect(said(page)).toContainText('Sent to Ana.'), press(page, 'Control+Enter')])
  await expect(words).toHaveText('')
  await expect(words).toBeFocused()
  await press(page, 'Escape')
  await expect(ticketOf(page, /Charged twice/)).toBeFocused()
  await desk.pass(MINUTE)
  await expect
    .poll(async () => (await lettersTo(desk, ANA.address)).at(-1)?.text)
    .toContain('The bank has been')
}

/** 3.1 */
async function restateByKeys(page: Page): Promise<void> {
  const write = page.getByRole('button', { name: 'Write them down' })
  await press(page, 'F6', 'F6')
  await expect(page.getByRole('complementary', { name: 'About this ticket' })).toBeFocused()
  await tabTo(write)
  await press(page, 'Enter')
  const sheet = page.getByRole('dialog', { name: 'Key points' })
  await expect(sheet.getByRole('textbox')).toBeFocused()
  await page.keyboard.type('Charged twice on the 12th')
  await tabTo(sheet.getByRole('button', { name: 'Save' }))
  await press(page, 'Enter')
  await expect(sheet).toBeHidden()
  await expect(page.getByRole('complementary')).toContainText('Charged twice on the 12th')
  await expect(focused(page)).toHaveAccessibleName('Change')
  await tabTo(page.getByRole('button', { name: 'Ask Ana whether this is right' }))
  await press(page, 'Enter')
  await expect(said(page)).toContainText('Sent to Ana, who says whether this is right.')
  await desk.pass(MINUTE)
  const asked = async () => (await lettersTo(desk, ANA.address)).at(-1)?.text
  await expect.poll(asked).toContain('Charged twice on the 12th')
}

/** 5.3, 5.4: two keystrokes and a handover. */
async function passOnByKeys(page: Page): Promise<void> {
  await press(page, 'Escape', 'Enter')
  await expect(ticketOf(page, /Charged twice/)).toBeFocused()
  await press(page, 'e')
  const sheet = page.getByRole('dialog', { name: /^Pass ticket \d+ on$/ })
  await expect(sheet.getByRole('textbox', { name: 'What was tried' })).toBeFocused()
  await press(page, 'Escape')
  await expect(sheet).toBeHidden()
  await expect(ticketOf(page, /Charged twice/)).toBeFocused()
  await press(page, 'e')
  const tried = sheet.getByRole('textbox', { name: 'What was tried' })
  await expect(tried).toBeFocused()
  await page.keyboard.type('The bank was asked twice.')
  for (const field of ['What the customer wants', 'Impact']) {
    await tabTo(sheet.getByRole('textbox', { name: field }))
    await page.keyboard.type('The second charge back; the rent is due.')
  }
  await tabTo(sheet.getByRole('button', { name: 'Pass it on' }))
  await press(page, 'Enter')
  await expect(sheet).toBeHidden()
  await expect(ticketOf(page, /Charged twice/)).toBeFocused()
  // The first step is silent; the next asks the manager.
  await desk.pass(4 * 60 * MINUTE)
}

/** 5.6, 5.7 */
async function takeOverByKeys(page: Page): Promise<void> {
  await press(page, 'g', 'e')
  await expect(page).toHaveTitle('Escalations · Redress')
  const slip = page.getByRole('link', { name: /Ana Ruiz/ }).first()
  await expect(slip).toBeVisible()
  await press(page, 'j')
  await expect(slip).toBeFocused()
  const reading = page.getByRole('article', { name: /Ana Ruiz: Charged twice/ })
  await expect(reading.getByRole('button', { name: 'Acknowledge' })).toBeVisible()
  await press(page, 'Enter')
  await expect(reading).toBeFocused()
  await press(page, 'a')
  await expect(reading.getByRole('button', { name: 'It is put right' })).not.toHaveAttribute('aria-disabled')
  await expect(reading).toBeFocused()
  await tabTo(reading.getByRole('link', { name: /Charged twice/ }))
  await press(page, 'Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await press(page, 'Enter')
  await expect(ticketOf(page, /Charged twice/)).toBeFocused()
  await expect(ticketOf(page, /Charged twice/)).toContainText('Ingrid Maas')
}

/** 3.3, 6.1 */
async function putRightByKeys(page: Page): Promise<void> {
  const beside = page.getByRole('complementary', { name: 'About this ticket' })
  await expect(beside).toBeVisible()
  await expect(yourWords(page)).toBeVisible()
  await press(page, 'F6', 'F6')
  await expect(beside).toBeFocused()
  for (const done of [1, 2, 3]) {
    await tabTo(beside.getByRole('button', { name: 'Answer' }).first())
    await press(page, 'Enter')
    await expect(beside.getByRole('textbox', { name: 'What you found, or why not' })).toBeFocused()
    await page.keyboard.type('The statement shows two charges.')
    await press(page, 'Tab', 'Enter')
    await expect(beside).toContainText(`Looked into ${done} of 3`)
    await expect(focused(page)).toContainText('The statement shows two charges.')
  }
  await tabTo(beside.getByRole('button', { name: 'Record a finding' }))
  await press(page, 'Enter')
  const finding = page.getByRole('dialog', { name: 'Record a finding' })
  await expect(finding.getByRole('textbox').first()).toBeFocused()
  await page.keyboard.type('The payment was taken twice')
  await press(page, 'Tab')
  await page.keyboard.type('Bank file, lines 4 and 9')
  await tabTo(finding.getByRole('textbox', { name: 'On what grounds' }))
  await page.keyboard.type('Our payment job ran twice')
  await tabTo(finding.getByRole('button', { name: 'Keep the finding' }))
  await press(page, 'Enter')
  await expect(finding).toBeHidden()
  await tabTo(beside.getByRole('button', { name: 'Offer' }))
  await press(page, 'Enter')
  const offer = page.getByRole('dialog', { name: 'Offer' })
  await expect(offer).toContainText('The fault is ours')
  await tabTo(offer.getByRole('textbox', { name: 'Why this' }))
  await page.keyboard.type('It was our mistake.')
  await tabTo(offer.getByRole('button', { name: 'Offer' }))
  await press(page, 'Enter')
  await expect(offer).toBeHidden()
  await expect(beside.getByRole('button', { name: 'Offer' })).toBeFocused()
  for (const next of ['The customer accepts', 'It has been given']) {
    await tabTo(beside.getByRole('button', { name: next }))
    await press(page, 'Enter')
    await expect(beside.getByRole('button', { name: next })).toBeHidden()
    await expect(focused(page)).not.toHaveCount(0)
  }
}

/** 5.8: the escalation put right, the ticket resolved with a message, the escalation closed. */
async function closeByKeys(page: Page): Promise<void> {
  const reading = await readHandover(page)
  await tabTo(reading.getByRole('button', { name: 'It is put right' }))
  await press(page, 'Enter')
  const right = page.getByRole('dialog', { name: 'It is put right' })
  await expect(right.getByRole('textbox')).toBeFocused()
  await page.keyboard.type('Charge returned')
  await tabTo(right.getByRole('button', { name: 'It is put right' }))
  await press(page, 'Enter')
  await expect(right).toBeHidden()
  await tabTo(reading.getByRole('link', { name: /Charged twice/ }), 'Shift+Tab')
  await press(page, 'Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await press(page, '#')
  const resolve = page.getByRole('dialog', { name: 'Resolve, and tell Ana?' })
  await expect(resolve.getByRole('textbox')).toBeFocused()
  await page.keyboard.type('Dear Ana, the second charge was returned today.')
  await tabTo(resolve.getByRole('button', { name: 'Send and resolve' }))
  await press(page, 'Enter')
  await expect(resolve).toBeHidden()
  await expect(ticketOf(page, /Charged twice/)).toContainText('Resolved, by Ingrid Maas')
  await readHandover(page)
  await tabTo(reading.getByRole('button', { name: 'More', exact: true }))
  await press(page, 'Enter')
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  await press(page, 'End', 'Enter')
  const close = page.getByRole('dialog', { name: 'Close' })
  await expect(close.getByRole('textbox')).toBeFocused()
  await tabTo(close.getByRole('button', { name: 'Close' }))
  await press(page, 'Enter')
  await expect(reading).toContainText('How it ended')
  await expect(focused(page)).not.toHaveCount(0)
}

/** From anywhere to the board, its first slip, and into the handover. */
async function readHandover(page: Page): Promise<Locator> {
  await press(page, 'g', 'e')
  await expect(page.getByRole('link', { name: /Ana Ruiz/ }).first()).toBeVisible()
  await press(page, 'j', 'Enter')
  const reading = page.getByRole('article', { name: /Ana Ruiz: Charged twice/ })
  await expect(reading).toBeFocused()
  return reading
}

/** 9.2 */
async function reviewByKeys(page: Page): Promise<void> {
  await press(page, 'Control+k')
  const palette = page.getByRole('combobox', { name: /./ })
  await expect(palette).toBeFocused()
  await page.keyboard.type('Review')
  await expect(page.getByRole('option', { name: /^Reviews/ })).toHaveAttribute('aria-selected', 'true')
  await press(page, 'Enter')
  await expect(page).toHaveTitle('Reviews · Redress')
  await expect(page.getByRole('main')).toBeFocused()
  await tabTo(page.getByRole('link', { name: /Ana Ruiz/ }))
  await press(page, 'Enter')
  const questions = page.getByRole('group').filter({ has: page.getByRole('radiogroup') })
  await expect(questions).toHaveCount(3)
  for (const question of await questions.all()) {
    await tabTo(question.getByRole('radio').first())
    await press(page, 'ArrowRight', 'ArrowRight', 'Tab')
    await page.keyboard.type('Seen in the letters.')
    await press(page, 'Tab', 'ArrowDown')
  }
  await tabTo(page.getByRole('button', { name: 'Keep the answers' }))
  await press(page, 'Enter')
  await expect(said(page)).toContainText('All three are answered.')
}

test('letters are the desk’s keys again at once where there is no page to write on; who only reads writes a note', async ({
  browser,
}) => {
  const owner = await signIn(browser, desk, OWNER.email)
  const vera = { name: 'Vera Lund', email: 'vera.lund@desk.example', role: 'viewer', password: desk.password }
  expect((await owner.request.post('/v1/members', { data: vera })).status()).toBe(201)
  const page = await signIn(browser, desk, vera.email)
  await page.goto('/inbox/tkt_gone')
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  await press(page, 'r', 'g', 'h')
  await expect(page).toHaveTitle('Home · Redress')
  await openTicket(page)
  await press(page, 'r', ...'enamel')
  await expect(yourWords(page)).toHaveText('enamel')
  await expect(page.getByRole('form', { name: /note/i })).toBeVisible()
  await press(page, 'Escape', 'g', 'h')
  await expect(page).toHaveTitle('Home · Redress')
})
