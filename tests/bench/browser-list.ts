import type { Browser, Page } from '@playwright/test'
import { atTheList } from './browser-desk.ts'
import { quantile } from './measure.ts'

/** Of one pass: the longest frame as it was seen, and the most that the page's own thread worked for a frame. */
export type Pass = { longest: number; work: number; frames: number[]; rows: number; drawn: number }
type Scrolled = { longest: number; work: number; p99: number; rows: number; drawn: number }

/** Turns the wheel over the list, so many times for so long; what follows is fetched on the way. Medians of the passes. */
export async function scrolling(
  browser: Browser,
  page: Page,
  passes: number,
  forMs: number,
): Promise<Scrolled> {
  return medians(passes, async () => {
    await atTheList(page)
    return turnWheel(browser, page, '.lists .scroll', forMs)
  })
}

/** The raw limit beside it: the same wheel over rows of nothing but words, all drawn before. */
export async function scrollingNowhere(browser: Browser, page: Page, passes: number, forMs: number) {
  const rows = Array.from({ length: 2_000 }, (_, nth) => `<p>Row ${nth}</p>`).join('')
  return medians(passes, async () => {
    await page.goto('about:blank')
    await page.setContent(`<div class="box" style="height: 800px; overflow: auto">${rows}</div>`)
    return turnWheel(browser, page, '.box', forMs)
  })
}

async function medians(passes: number, pass: () => Promise<Pass>): Promise<Scrolled> {
  const all: Pass[] = []
  for (let nth = 0; nth < passes; nth++) all.push(await pass())
  const median = (of: (pass: Pass) => number) => quantile(all.map(of), 0.5)
  return {
    longest: median((pass) => pass.longest),
    work: median((pass) => pass.work),
    p99: quantile(
      all.flatMap(({ frames }) => frames),
      0.99,
    ),
    rows: Math.max(...all.map(({ rows }) => rows)),
    drawn: Math.max(...all.map(({ drawn }) => drawn)),
  }
}

/** Each frame leaves a mark in a trace, in which the browser says of each task how long it had the processor. */
async function turnWheel(browser: Browser, page: Page, box: string, forMs: number): Promise<Pass> {
  const { x, y, width, height } = (await page.locator(box).boundingBox())!
  await page.mouse.move(x + width / 2, y + height / 2)
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] })
  await page.evaluate(() => {
    const kept = { drawn: 0, isOver: false }
    Object.assign(window, { kept })
    const frame = () => {
      performance.mark('frame')
      kept.drawn = Math.max(kept.drawn, document.querySelectorAll('.list a').length)
      if (!kept.isOver) requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
  for (const until = performance.now() + forMs; performance.now() < until;) await page.mouse.wheel(0, 400)
  const seen = await page.evaluate(() => {
    const { kept } = window as unknown as { kept: { drawn: number; isOver: boolean } }
    kept.isOver = true
    const items = [...document.querySelectorAll('.list [aria-posinset]')]
    const rows = Math.max(0, ...items.map((item) => Number(item.getAttribute('aria-posinset'))))
    return { rows, drawn: kept.drawn }
  })
  return { ...framesIn(await browser.stopTracing()), ...seen }
}

/** Microseconds; `tdur` is the processor's time. */
type Traced = { name: string; cat: string; pid: number; tid: number; ts: number; tdur?: number }

function framesIn(trace: Buffer): { longest: number; work: number; frames: number[] } {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: Traced[] }
  const inOrder = (events: Traced[]) => events.toSorted((a, b) => a.ts - b.ts)
  const marks = inOrder(
    traceEvents.filter(({ name, cat }) => name === 'frame' && cat.includes('user_timing')),
  )
  const isPage = ({ pid, tid }: Traced) => pid === marks[0]!.pid && tid === marks[0]!.tid
  const tasks = inOrder(
    traceEvents.filter((one) => one.name === 'ThreadControllerImpl::RunTask' && isPage(one)),
  )
  if (marks.length < 2 || tasks.length === 0) throw new Error('nothing was traced')
  const works = marks.slice(1).map(() => 0)
  let frame = -1
  for (const { ts, tdur = 0 } of tasks) {
    while (frame + 1 < marks.length && ts >= marks[frame + 1]!.ts) frame++
    if (frame >= 0 && frame < works.length) works[frame]! += tdur / 1_000
  }
  const frames = marks.slice(1).map(({ ts }, nth) => (ts - marks[nth]!.ts) / 1_000)
  return { longest: Math.max(...frames), work: Math.max(...works), frames }
}
