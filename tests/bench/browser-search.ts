import type { Page } from '@playwright/test'
import { atTheList, type BrowserDesk } from './browser-desk.ts'
import { latencies } from './measure.ts'

/** What people type: a number, a word that is in every ticket, one that is mistyped, the beginning of a name. */
const TYPED = ['Order 7719', 'refund', 'charged twice', 'refnud', 'Customer 81', 'late 4711']

/** Milliseconds that the desk takes for each beginning of what is typed. */
export async function answers({ program }: BrowserDesk, rounds: number): Promise<number[]> {
  const begun = TYPED.flatMap((words) =>
    Array.from({ length: words.length - 1 }, (_, index) => words.slice(0, index + 2)),
  )
  const ask = (nth: number) =>
    program.get(`/v1/search?limit=8&q=${encodeURIComponent(begun[nth % begun.length]!)}`)
  await latencies(begun.length, ask)
  return latencies(begun.length * rounds, ask)
}

/** Milliseconds from the last letter until what it finds is drawn. */
export async function asOneTypes(page: Page, times: number): Promise<number[]> {
  await atTheList(page)
  const took: number[] = []
  for (let nth = 0; nth < times; nth++) {
    await page.keyboard.press('/')
    await page.getByRole('combobox').waitFor()
    const words = `Order ${1000 + nth * 37}`
    await page.keyboard.type(words.slice(0, -1), { delay: 60 })
    await page.evaluate((wanted) => {
      const drawn = new Promise<number>((done) => {
        let pressedAt = 0
        const press = (event: Event) => (pressedAt ||= event.timeStamp)
        addEventListener('keydown', press, { capture: true, once: true })
        const look = () => {
          const options = [...document.querySelectorAll('[role=option]')]
          if (!pressedAt || !options.some((one) => one.textContent?.includes(wanted)))
            return void requestAnimationFrame(look)
          done(performance.now() - pressedAt)
        }
        look()
      })
      Object.assign(window, { drawn })
    }, `${words} `)
    await page.keyboard.press(words.at(-1)!)
    took.push(await page.evaluate(() => (window as unknown as { drawn: Promise<number> }).drawn))
    await page.keyboard.press('Escape')
    await page.getByRole('combobox').waitFor({ state: 'detached' })
  }
  return took
}
