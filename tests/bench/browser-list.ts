import type { Page } from '@playwright/test'
import { atTheList } from './browser-desk.ts'

export type Scrolling = { longest: number; p99: number; rows: number; drawn: number }

/** Turns the wheel over the list for so long; what follows is fetched on the way. */
export async function scrolling(page: Page, forMs: number): Promise<Scrolling> {
  await atTheList(page)
  await page.evaluate(() => {
    const kept = { frames: [] as number[], drawn: 0, isOver: false }
    Object.assign(window, { kept })
    let last = performance.now()
    const frame = (now: number) => {
      kept.frames.push(now - last)
      kept.drawn = Math.max(kept.drawn, document.querySelectorAll('.list a').length)
      last = now
      if (!kept.isOver) requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
  const box = (await page.locator('.lists .scroll').boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  for (const until = performance.now() + forMs; performance.now() < until;) await page.mouse.wheel(0, 400)
  return page.evaluate(() => {
    const { kept } = window as unknown as { kept: { frames: number[]; drawn: number; isOver: boolean } }
    kept.isOver = true
    const sorted = kept.frames.toSorted((a, b) => a - b)
    const items = [...document.querySelectorAll('.list [aria-posinset]')]
    return {
      longest: sorted.at(-1)!,
      p99: sorted[Math.floor(sorted.length * 0.99)]!,
      rows: Math.max(...items.map((item) => Number(item.getAttribute('aria-posinset')))),
      drawn: kept.drawn,
    }
  })
}
