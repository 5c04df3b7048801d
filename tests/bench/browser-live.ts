import { Agent, get, type ClientRequest } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { atTheTicket, type BrowserDesk } from './browser-desk.ts'

export type Live = { screen: number[]; listeners: number[] }
type Listener = { request: ClientRequest; heard: (nth: number) => number | undefined }

const EVERY_MS = 400

/**
 * From the answer that a note is kept until it stands on the screen of somebody who reads that ticket, and until each of
 * so many other browsers has heard of it. With `reads` each of them reads its list again, as an open inbox does.
 */
export async function liveToScreen(
  page: Page,
  desk: BrowserDesk,
  { listeners, notes, reads }: { listeners: number; notes: number; reads: boolean },
): Promise<Live> {
  await atTheTicket(page, 'tkt_3')
  const agent = new Agent({ keepAlive: true, maxSockets: 6 * listeners })
  const others = await Promise.all(Array.from({ length: listeners }, () => listen(desk, agent, reads)))
  await page.evaluate(() => {
    const seen: Record<string, number> = {}
    Object.assign(window, { seen })
    const look = () => {
      for (const [note] of document.getElementById('ticket')?.textContent?.matchAll(/live note \d+!/g) ?? [])
        seen[note] ??= performance.timeOrigin + performance.now()
    }
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  const kept: number[] = []
  for (let nth = 0; nth < notes; nth++) {
    const body = { text: `live note ${nth}!` }
    await desk.program.post('/v1/tickets/tkt_3/notes', body)
    kept.push(performance.timeOrigin + performance.now())
    await sleep(EVERY_MS)
  }
  await page
    .getByText(`live note ${notes - 1}!`)
    .first()
    .waitFor()
  const seen = await page.evaluate(() => (window as unknown as { seen: Record<string, number> }).seen)
  for (const { request } of others) request.destroy()
  agent.destroy()
  return {
    screen: kept.map((at, nth) => seen[`live note ${nth}!`]! - at),
    listeners: others.flatMap(({ heard }) => kept.map((at, nth) => (heard(nth) ?? Infinity) - at)),
  }
}

/** One more browser: it hears of every event, and where `reads`, reads again what an inbox shows. */
async function listen(
  { process: { base }, key }: BrowserDesk,
  agent: Agent,
  reads: boolean,
): Promise<Listener> {
  const headers = { authorization: `Bearer ${key}` }
  const heard: number[] = []
  let due: ReturnType<typeof setTimeout> | undefined
  const readAgain = () => {
    due = undefined
    for (const path of ['/v1/tickets?limit=100', '/v1/ticket-counts', '/v1/home'])
      get(`${base}${path}`, { headers, agent }, (answer) => answer.resume()).on('error', () => {})
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
        if (reads && chunk.includes('data: ')) due ??= setTimeout(readAgain, 120)
      })
    })
  })
  return { request, heard: (nth) => heard[nth] }
}
