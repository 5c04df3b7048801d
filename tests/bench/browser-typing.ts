import type { Page } from '@playwright/test'
import { atTheTicket, type BrowserDesk } from './browser-desk.ts'

const WORDS =
  'Dear Ana, unfortunately we always answer late, but you must understand that the part is not in stock. ' +
  'You hear from me by tomorrow 16:00. I am sorry if you felt that way. As per our policy we cannot refund it. '

export type Typing = { presses: number[]; longest: number }

/** Keystroke to paint in an answer with findings, on the ticket with the long conversation, all of it open. */
export async function typing(page: Page, desk: BrowserDesk, count: number): Promise<Typing> {
  await atTheTicket(page, desk.longTicket)
  const earlier = page.getByRole('button', { name: /earlier message/ })
  if (await earlier.isVisible()) await earlier.click()
  const words = page.getByRole('textbox', { name: 'Your words' })
  await words.click()
  // The coach has read once: its words of the language are there.
  await page.keyboard.type(WORDS.slice(0, 60), { delay: 20 })
  await page.locator('.draft .u').first().waitFor()
  return pressing(page, count)
}

/** The raw limit beside it: the same presses on a page that holds nothing but a field. */
export async function typingNowhere(page: Page, count: number): Promise<Typing> {
  await page.goto('about:blank')
  await page.setContent('<div contenteditable="true" style="width:600px">x</div>')
  await page.locator('div').click()
  return pressing(page, count)
}

async function pressing(page: Page, count: number): Promise<Typing> {
  await page.evaluate(() => {
    const kept = { presses: [] as number[], longest: 0 }
    Object.assign(window, { kept })
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => kept.presses.push(performance.now() - timeStamp)
          port2.postMessage(null)
        })
      },
      true,
    )
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) kept.longest = Math.max(kept.longest, duration)
    }).observe({ type: 'longtask' })
  })
  const text = WORDS.repeat(Math.ceil(count / WORDS.length)).slice(0, count)
  await page.keyboard.type(text, { delay: 30 })
  await page.waitForTimeout(300)
  return page.evaluate(() => (window as unknown as { kept: Typing }).kept)
}
