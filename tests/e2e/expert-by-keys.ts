// What those do who take a matter over and look back at it, without a mouse.
import { expect, type Locator, type Page } from '@playwright/test'
import { said, ticketOf, yourWords } from './at-ticket.ts'
import { focused, press, tabTo } from './by-keys.ts'

/** 5.6, 5.7 */
export async function takeOverByKeys(page: Page): Promise<void> {
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
export async function putRightByKeys(page: Page): Promise<void> {
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
export async function closeByKeys(page: Page): Promise<void> {
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
export async function reviewByKeys(page: Page): Promise<void> {
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
