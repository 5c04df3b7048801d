import { expect, test as base, type BrowserContext, type Page } from '@playwright/test'
import { DESK } from './look.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { enter, NOOR } from './people.ts'

type Seen = { desk: Desk; owner: BrowserContext; noor: BrowserContext }

/** A desk with all stories that many looks share: they change nothing but the reader's language. */
export const test = base.extend<{ owner: Page; noor: Page }, { seen: Seen }>({
  seen: [
    async ({ browser }, use) => {
      const desk = await openDesk({ played: 'stories' })
      const looks = { baseURL: desk.base, locale: 'en-GB', timezoneId: 'Europe/Madrid', viewport: DESK }
      const [owner, noor] = [await browser.newContext(looks), await browser.newContext(looks)]
      for (const context of [owner, noor]) desk.atClose(() => context.close())
      await enter(await owner.newPage(), desk)
      await enter(await noor.newPage(), desk, NOOR)
      await addTemplate(owner, 'Where it stands', 'Dear {customer}, see how it stands at {portal}')
      await addTemplate(owner, 'With a time', 'You hear from us by {when}.')
      await use({ desk, owner, noor })
      await desk.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  owner: async ({ seen }, use) => {
    const page = await seen.owner.newPage()
    await use(page)
    await page.close()
  },
  noor: async ({ seen }, use) => {
    const page = await seen.noor.newPage()
    await use(page)
    await page.close()
  },
})

export async function addTemplate(owner: BrowserContext, name: string, en: string): Promise<void> {
  const answer = await owner.request.post('/v1/templates', { data: { name, words: { en } } })
  expect(answer.status()).toBe(201)
}

/** The desk in another language, from the next load of a page on. */
export async function speak(page: Page, language: string): Promise<void> {
  const answer = await page.request.patch('/v1/me', { data: { language } })
  expect(answer.ok()).toBe(true)
}
