import type { CDPSession, Page } from '@playwright/test'
import { atTheList } from './browser-desk.ts'

export type Memory = { first: number; last: number; elements: number }

/** Megabytes in use by a tab after a fifth of so many tickets and after all of them, what can be freed being freed. */
export async function memoryOver(page: Page, tickets: number): Promise<Memory> {
  await atTheList(page)
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.enable')
  // What a bench keeps of each request is not the desk's.
  await page.evaluate(() => performance.setResourceTimingBufferSize(250))
  await page.evaluate(() => performance.clearResourceTimings())
  let first = 0
  for (let nth = 1; nth <= tickets; nth++) {
    const before = new URL(page.url()).pathname
    await page.keyboard.press('j')
    await page.waitForFunction(
      (path) => location.pathname !== path && document.querySelector('#ticket .turn') !== null,
      before,
    )
    if (nth === Math.ceil(tickets / 5)) first = await inUse(session)
  }
  const last = await inUse(session)
  const elements = await page.evaluate(() => document.querySelectorAll('*').length)
  return { first, last, elements }
}

async function inUse(session: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize / 1_048_576
}
