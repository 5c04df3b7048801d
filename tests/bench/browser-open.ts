import type { Page } from '@playwright/test'
import { atTheList, untilQuiet, type BrowserDesk } from './browser-desk.ts'

/** Compressed kilobytes of JavaScript until the inbox stands there, in a browser that has nothing of the desk yet. */
export async function firstLoad(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  const scripts = new Set<string>()
  let bytes = 0
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (/javascript/.test(response.mimeType)) scripts.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength
  })
  await atTheList(page)
  await session.send('Network.setCacheDisabled', { cacheDisabled: false })
  await session.detach()
  return bytes / 1_000
}

/**
 * Milliseconds from the key that goes to the next ticket until its words are drawn. Nothing of it was read before, so the
 * answer of the desk is in it.
 */
export async function openings(page: Page, count: number): Promise<number[]> {
  await atTheList(page)
  // The first one brings the parts of the page; they are read once a day, not once a ticket.
  const took: number[] = []
  for (let nth = 0; nth <= count; nth++) {
    const ms = await opening(page)
    if (nth > 0) took.push(ms)
    await untilQuiet(page, 150)
  }
  return took
}

/** The same for the ticket with the long conversation, the only one in its list. */
export async function longOpening(page: Page, { tickets }: BrowserDesk): Promise<number> {
  await page.goto(`/inbox?view=all&q=${encodeURIComponent(`Order ${tickets + 1}`)}`)
  await page.locator('.list a').first().waitFor()
  await untilQuiet(page)
  return opening(page)
}

/** Presses the key to the next ticket; milliseconds until another ticket than now is drawn. */
async function opening(page: Page): Promise<number> {
  await page.evaluate(() => {
    const shown = document.getElementById('ticket')
    const took = new Promise<number>((done) => {
      let pressedAt = 0
      const press = (event: Event) => (pressedAt ||= event.timeStamp)
      addEventListener('keydown', press, { capture: true, once: true })
      const look = () => {
        const article = document.getElementById('ticket')
        if (!pressedAt || !article || article === shown || !article.querySelector('.turn'))
          return void requestAnimationFrame(look)
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => done(performance.now() - pressedAt)
        port2.postMessage(null)
      }
      look()
    })
    Object.assign(window, { took })
  })
  await page.keyboard.press('j')
  return page.evaluate(() => (window as unknown as { took: Promise<number> }).took)
}
