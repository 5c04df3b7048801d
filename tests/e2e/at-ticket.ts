import { expect, type Browser, type BrowserContextOptions, type Page } from '@playwright/test'
import type { Desk } from './open-desk.ts'
import { ANA, lettersTo, signIn } from './people.ts'

/** Somebody signs in, in a browser of their own, and opens Ana's ticket. */
export async function atTheTicket(
  browser: Browser,
  desk: Desk,
  who: string,
  looks: BrowserContextOptions = {},
): Promise<Page> {
  const page = await signIn(browser, desk, who, looks)
  await openTicket(page)
  return page
}

export async function openTicket(page: Page): Promise<void> {
  await page.goto('/inbox?view=all')
  await page.getByRole('link', { name: /Ana Ruiz.*Charged twice/ }).click()
  await expect(page.getByRole('article', { name: /Charged twice/ })).toBeVisible()
  await expect(yourWords(page)).toBeVisible()
}

export const ticketOf = (page: Page, subject: RegExp) => page.getByRole('article', { name: subject })
export const said = (page: Page) => page.getByRole('region', { name: 'What just happened' })
export const yourWords = (page: Page) => page.getByRole('textbox', { name: 'Your words' })
export const send = (page: Page) => page.getByRole('button', { name: /^Send(?! and)/ }).click()

/** The last letter that left for Ana: its Message-ID is what she answers. */
export async function lastLetterToAna(desk: Desk, count: number) {
  await expect.poll(async () => (await lettersTo(desk, ANA.address)).length).toBe(count)
  return (await lettersTo(desk, ANA.address)).at(-1)!
}
