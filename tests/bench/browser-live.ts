import { Agent, get, type ClientRequest } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { atTheTicket, type BrowserDesk } from './browser-desk.ts'

export type Live = {
  screen: number[]
  listeners: number[]
  /** From hearing of something until an inbox has everything it asked for again. */
  readings: number[]
}
type Listener = { request: ClientRequest; heard: (nth: number) => number | undefined; readings: number[] }

const EVERY_MS = 400
const READ_AGAIN = ['/v1/tickets?limit=100', '/v1/ticket-counts']

/**
 * From the answer that a note is kept until it stands on the screen of somebody who reads that ticket, and until each of
 * so many other browsers has heard of it. With `reads` each of them reads its list again, as an open inbox does.
 */
export async function liveToScreen(
  page: Page,
  desk: BrowserDesk,
  { seats, notes, reads }: { seats: readonly string[]; notes: number; reads: boolean },
): Promise<Live> {
  const note = (nth: number) => `live ${reads ? 'and read' : 'note'} ${nth}!`
  await atTheTicket(page, 'tkt_3')
  const agent = new Agent({ keepAlive: true, maxSockets: 6 * seats.length })
  const others = await Promise.all(seats.map((cookie) => listen(desk.process.base, { cookie, agent, reads })))
  await page.evaluate(() => {
    const seen: Record<string, number> = {}
    Object.assign(window, { seen })
    const look = () => {
      for (const [note] of document.getElementById('ticket')?.textContent?.matchAll(/live [a-z ]+ \d+!/g) ??
        [])
        seen[note] ??= performance.timeOrigin + performance.now()
    }
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  const kept: number[] = []
  for (let nth = 0; nth < notes; nth++) {
    const body = { text: note(nth) }
    await desk.program.post('/v1/tickets/tkt_3/notes', body)
    kept.push(performance.timeOrigin + performance.now())
    await sleep(EVERY_MS)
  }
  const last = page.getByText(note(notes - 1))
  await last.first().waitFor()
  const seen = await page.evaluate(() => (window as unknown as { seen: Record<string, number> }).seen)
  for (const { request } of others) request.destroy()
  agent.destroy()
  return {
    screen: kept.map((at, nth) => seen[note(nth)]! - at),
    listeners: others.flatMap(({ heard }) => kept.map((at, nth) => (heard(nth) ?? Infinity) - at)),
    readings: others.flatMap(({ readings }) => readings),
  }
}

/** One more browser: it hears of every event, and where `reads`, reads again what an inbox shows. */
async function listen(
  base: string,
  { cookie, agent, reads }: { cookie: string; agent: Agent; reads: boolean },
): Promise<Listener> {
  const headers = { cookie, 'accept-encoding': 'gzip' }
  const heard: number[] = []
  const readings: number[] = []
  let isComing = false
  let isDue = false
  const comeSoon = () => {
    isDue = true
    if (isComing) return
    isComing = true
    setTimeout(() => void readAgain().catch(() => {}), 120)
  }
  const readAgain = async () => {
    isDue = false
    const askedAt = performance.now()
    await Promise.all(READ_AGAIN.map((path) => read(`${base}${path}`, { headers, agent })))
    readings.push(performance.now() - askedAt)
    isComing = false
    if (isDue) comeSoon()
  }
  const request = get(`${base}/v1/live`, { headers })
  await new Promise<void>((resolve, reject) => {
    request.on('error', reject)
    request.on('response', (response) => {
      response.setEncoding('utf8')
      response.on('error', () => {})
      response.on('data', (chunk: string) => {
        resolve()
        for (const _ of chunk.matchAll(/"type":"note\.written"/g))
          heard.push(performance.timeOrigin + performance.now())
        if (reads && chunk.includes('data: ')) comeSoon()
      })
    })
  })
  return { request, heard: (nth) => heard[nth], readings }
}

const read = (url: string, how: { headers: Record<string, string>; agent: Agent }) =>
  new Promise<void>((resolve, reject) => {
    const asked = get(url, how, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${url}: ${answer.statusCode}`))
      answer.resume().on('end', resolve)
    })
    asked.on('error', reject)
  })
