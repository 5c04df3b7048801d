import { openBrowserDesk, signedIn, type BrowserDesk } from './browser-desk.ts'
import { scrolling, scrollingNowhere } from './browser-list.ts'
import { liveToScreen } from './browser-live.ts'
import { memoryOver } from './browser-memory.ts'
import { firstLoad, longOpening, openings } from './browser-open.ts'
import { answers, asOneTypes } from './browser-search.ts'
import { seatPeople } from './seat-people.ts'
import { typing, typingNowhere } from './browser-typing.ts'
import { quantile, type Figure } from './measure.ts'
import { readInbox, readNothing, readTickets } from './read-pages.ts'

const FULL = {
  tickets: 100_000,
  opens: 40,
  presses: 400,
  scrollMs: 5_000,
  listeners: 200,
  notes: 40,
  opened: 500,
  rounds: 5,
  searches: 20,
}
const QUICK: typeof FULL = {
  tickets: 2_000,
  opens: 10,
  presses: 120,
  scrollMs: 1_500,
  listeners: 40,
  notes: 10,
  opened: 60,
  rounds: 1,
  searches: 5,
}

/** Of the wheel over the list: one pass tells as much about the machine as about the page. */
const PASSES = 5

type Add = (figure: Figure) => void
type Part = (desk: BrowserDesk, size: typeof FULL, here: Here) => Promise<void>
type Here = (name: string, value: number, unit: string, more?: Partial<Figure>) => void

/** What somebody at the screen waits for, on a desk of 100,000 tickets and 500,000 messages, in a real browser. */
export async function measureBrowser({ isQuick, add }: { isQuick: boolean; add: Add }): Promise<void> {
  const size = isQuick ? QUICK : FULL
  const desk = await openBrowserDesk(size.tickets)
  const here: Here = (name, value, unit, more = {}) => add({ engine: 'embedded', name, value, unit, ...more })
  try {
    for (const part of [pages, opening, words, list, search, memory, live]) await part(desk, size, here)
  } finally {
    await desk.stop()
  }
}

const pages: Part = async (desk, { tickets }, here) => {
  const nothing = await readNothing(desk)
  const limit = { name: 'an empty answer', value: nothing.p95 }
  here('raw limit: an empty answer, p95', nothing.p95, 'ms')
  const size = `${tickets} tickets, ${tickets * 5} messages`
  here(`inbox, p95 (${size})`, (await readInbox(desk)).p95, 'ms', { goal: '≤ 15', limit })
  here('ticket, p95', (await readTickets(desk, tickets)).p95, 'ms', { goal: '≤ 15', limit })
}

const opening: Part = async (desk, { opens }, here) => {
  const page = await signedIn(desk)
  const { asked, ahead } = await firstLoad(page)
  here('first load of the inbox, compressed JavaScript', asked, 'kB', { goal: '≤ 180' })
  here('ahead of the first ticket, while the list is read', ahead, 'kB')
  const { next, picked, pointed } = await openings(page, opens)
  here('the next ticket of the list to its words, median', quantile(next, 0.5), 'ms', { goal: '≤ 100' })
  here('the same, p95', quantile(next, 0.95), 'ms', { goal: '≤ 100' })
  here('a ticket pressed with the mouse that rested on it, median', quantile(pointed, 0.5), 'ms', {
    goal: '≤ 100',
  })
  here('a ticket picked in the list, nothing of it read before, median', quantile(picked, 0.5), 'ms', {
    goal: '≤ 100',
  })
  here('the same, p95', quantile(picked, 0.95), 'ms')
  here('the same with 200 messages', await longOpening(page, desk), 'ms', { goal: '≤ 100' })
  await page.context().close()
}

const words: Part = async (desk, { presses }, here) => {
  const page = await signedIn(desk)
  const { presses: took, longest } = await typing(page, desk, presses)
  const bare = quantile((await typingNowhere(page, presses)).presses, 0.95)
  here('raw limit: keystroke to paint in an empty page, p95', bare, 'ms')
  const limit = { name: 'an empty page', value: bare }
  here('keystroke to paint with the coach, 200 messages, median', quantile(took, 0.5), 'ms')
  here('the same, p95', quantile(took, 0.95), 'ms', { goal: '≤ 16', limit })
  here('the longest task while typing', longest, 'ms', { goal: '≤ 50' })
  await page.context().close()
}

/** A frame that waits for the processor is the machine's, one that works is the page's: both are told, in each the longest. */
const list: Part = async (desk, { scrollMs }, here) => {
  const page = await signedIn(desk)
  const { longest, work, p99, rows, drawn } = await scrolling(desk.browser, page, PASSES, scrollMs)
  const bare = (await scrollingNowhere(desk.browser, page, PASSES, scrollMs)).longest
  const of = `longest frame, median of ${PASSES} passes`
  here(`raw limit: scrolling rows of words, ${of}`, bare, 'ms')
  const limit = { name: 'rows of words', value: bare }
  here(`scrolling ${rows} rows of the list, ${of}`, longest, 'ms', { goal: '≤ 50', limit })
  here('the same, what the page itself works for it', work, 'ms', { goal: '≤ 50' })
  here('the same, p99 of all frames', p99, 'ms')
  here('rows drawn at once', drawn, '')
  await page.context().close()
}

const search: Part = async (desk, { rounds, searches }, here) => {
  const took = await answers(desk, rounds)
  here('search: the answer to each beginning of words, p50', quantile(took, 0.5), 'ms')
  here('the same, p95', quantile(took, 0.95), 'ms', { goal: '≤ 100' })
  const page = await signedIn(desk)
  const drawn = await asOneTypes(page, searches)
  here('search: the last letter to what it finds, median', quantile(drawn, 0.5), 'ms', { goal: '≤ 100' })
  here('the same, p95', quantile(drawn, 0.95), 'ms')
  await page.context().close()
}

const memory: Part = async (desk, { opened }, here) => {
  const page = await signedIn(desk)
  const { first, last, elements, listeners } = await memoryOver(page, opened)
  const begun = Math.ceil(opened / 5)
  for (const [what, of] of [
    ['memory of a tab', 'whole'],
    ['what the page keeps of that, without compiled code', 'kept'],
  ] as const) {
    here(`${what}, after ${begun} tickets`, first[of], 'MiB')
    const limit = { name: 'that', value: first[of] }
    here(`${what}, after ${opened} tickets`, last[of], 'MiB', { goal: '≤ 1.1 ×', limit })
  }
  here('elements on the page then', elements, '')
  here('listeners on the page then', listeners, '')
  await page.context().close()
}

const live: Part = async (desk, { listeners, notes }, here) => {
  const page = await signedIn(desk)
  const seats = await seatPeople(desk, listeners)
  for (const reads of [false, true]) {
    const { screen, listeners: others, readings } = await liveToScreen(page, desk, { seats, notes, reads })
    const who = reads ? `${listeners} inboxes that read again` : `${listeners} open browsers`
    here(`a note to another screen, ${who}, p50`, quantile(screen, 0.5), 'ms')
    here('the same, p95', quantile(screen, 0.95), 'ms', { goal: '≤ 300' })
    here('to the other browsers, p95', quantile(others, 0.95), 'ms', { goal: '≤ 300' })
    if (reads) here('an inbox has read again, p50', quantile(readings, 0.5), 'ms')
    if (reads) here('the same, p95', quantile(readings, 0.95), 'ms')
  }
  await page.context().close()
}
