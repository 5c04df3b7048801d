import type { Page } from '@playwright/test'
import { atTheList, LIST, untilQuiet, type BrowserDesk } from './browser-desk.ts'

export type FirstLoad = { asked: number; ahead: number }

/**
 * Compressed kilobytes of JavaScript in a browser that has nothing of the desk yet: what is asked for until the inbox
 * stands there, and what comes ahead of the first ticket while the list is read.
 */
export async function firstLoad(page: Page): Promise<FirstLoad> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  const scripts = new Set<string>()
  const askedAt = new Map<string, number>()
  const kilobytes = new Map<string, number>()
  session.on('Network.requestWillBeSent', ({ requestId, wallTime }) => {
    askedAt.set(requestId, wallTime * 1_000)
  })
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (/javascript/.test(response.mimeType)) scripts.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) kilobytes.set(requestId, encodedDataLength / 1_000)
  })
  // When it stood there says the page itself: the bench hears of it late on a machine that has much to do.
  await page.addInitScript(() => {
    const look = () => {
      if (document.querySelector('.list a'))
        Object.assign(window, { thereAt: performance.timeOrigin + performance.now() })
      else requestAnimationFrame(look)
    }
    look()
  })
  await page.goto(LIST)
  await page.locator('.list a').first().waitFor()
  await untilQuiet(page)
  const thereAt = await page.evaluate(() => (window as unknown as { thereAt: number }).thereAt)
  const bytes: FirstLoad = { asked: 0, ahead: 0 }
  for (const [id, size] of kilobytes) bytes[(askedAt.get(id) ?? 0) > thereAt ? 'ahead' : 'asked'] += size
  await session.send('Network.setCacheDisabled', { cacheDisabled: false })
  await session.detach()
  return bytes
}

type Openings = { next: number[]; picked: number[]; pointed: number[] }

/**
 * Milliseconds from the key that goes to the next ticket until its words are drawn, the one before having been looked at
 * for a moment; the same from a press on a row that nothing was read of before, so that the desk's answer is in it; and
 * from letting go of a mouse as people press it, which rests on the row for a moment before.
 */
export async function openings(page: Page, count: number): Promise<Openings> {
  await atTheList(page)
  // The first one brings the parts of the page; they are read once a day, not once a ticket.
  const next: number[] = []
  for (let nth = 0; nth <= count; nth++) {
    const ms = await opening(page, () => page.keyboard.press('j'))
    if (nth > 0) next.push(ms)
    await untilQuiet(page)
  }
  const picked: number[] = []
  for (let nth = 0; nth < count; nth++) {
    picked.push(await opening(page, () => pressRowBelow(page, 3)))
    await untilQuiet(page)
  }
  const pointed: number[] = []
  for (let nth = 0; nth < count; nth++) {
    await rowBelow(page, 2)
    pointed.push(await opening(page, () => pressMouse(page)))
    await untilQuiet(page)
  }
  return { next, picked, pointed }
}

/** The mouse goes to the row that is so many below the one that is open, and rests there. */
async function rowBelow(page: Page, below: number): Promise<void> {
  const open = page.locator('.list li:has(a[aria-current])')
  const index = Number(await open.getAttribute('data-index')) + below
  await page.locator(`.list li[data-index="${index}"] a`).hover()
}

const RESTS_MS = 100
const HELD_MS = 80

async function pressMouse(page: Page): Promise<void> {
  await page.waitForTimeout(RESTS_MS)
  await page.mouse.down()
  await page.waitForTimeout(HELD_MS)
  await page.mouse.up()
}

/** Opens the row that is so many below the one that is open. */
async function pressRowBelow(page: Page, below: number): Promise<void> {
  await page.evaluate((rows) => {
    const open = document.querySelector('.list li:has(a[aria-current])')
    const index = Number(open?.getAttribute('data-index')) + rows
    const row = document.querySelector<HTMLAnchorElement>(`.list li[data-index="${index}"] a`)
    row?.focus()
    row?.click()
  }, below)
}

/** The same for the ticket with the long conversation, the only one in its list. */
export async function longOpening(page: Page, { tickets }: BrowserDesk): Promise<number> {
  await page.goto(`/inbox?view=all&q=${encodeURIComponent(`Order ${tickets + 1}`)}`)
  await page.locator('.list a').first().waitFor()
  await untilQuiet(page)
  return opening(page, () => page.keyboard.press('j'))
}

/** Milliseconds from the press until another ticket than now is drawn. */
async function opening(page: Page, press: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const shown = document.getElementById('ticket')
    const took = new Promise<number>((done) => {
      let pressedAt = 0
      const press = (event: Event) => (pressedAt ||= event.timeStamp)
      for (const type of ['keydown', 'click']) addEventListener(type, press, { capture: true, once: true })
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
  await press()
  return page.evaluate(() => (window as unknown as { took: Promise<number> }).took)
}
