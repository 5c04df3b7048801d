import type { CDPSession, Page } from '@playwright/test'
import { atTheList } from './browser-desk.ts'

/** Megabytes: all that scripts take, and of that what the page keeps; its code, which grows with use, is the browser's. */
type InUse = { whole: number; kept: number }
export type Memory = { first: InUse; last: InUse; elements: number; listeners: number }

/**
 * What a tab takes after a fifth of so many tickets and after all of them, what can be freed being freed. The list of them
 * is there before: its rows are not what a ticket leaves behind.
 */
export async function memoryOver(page: Page, tickets: number): Promise<Memory> {
  await atTheList(page)
  await readList(page, tickets)
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.enable')
  await session.send('Performance.enable')
  // What a bench keeps of each request is not the desk's.
  await page.evaluate(() => performance.setResourceTimingBufferSize(250))
  await page.evaluate(() => performance.clearResourceTimings())
  let first: InUse | null = null
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
  const { metrics } = await session.send('Performance.getMetrics')
  const listeners = metrics.find(({ name }) => name === 'JSEventListeners')!.value
  return { first: first!, last, elements, listeners }
}

/** Down to the row of the last one, and back to the top. */
async function readList(page: Page, rows: number): Promise<void> {
  await page.waitForFunction((wanted) => {
    const box = document.querySelector('.lists .scroll')!
    const items = [...box.querySelectorAll('[aria-posinset]')]
    const isThere = items.some((item) => Number(item.getAttribute('aria-posinset')) >= wanted)
    box.scrollTop = isThere ? 0 : box.scrollHeight
    return isThere
  }, rows)
}

async function inUse(session: CDPSession): Promise<InUse> {
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return { whole: usedSize / 1_048_576, kept: (await keptBytes(session)) / 1_048_576 }
}

type Snapshot = { snapshot: { meta: { node_fields: string[]; node_types: [string[]] } }; nodes: number[] }

/** Objects, closures and words in a picture of the heap, without compiled code and without what the browser keeps. */
async function keptBytes(session: CDPSession): Promise<number> {
  const parts: string[] = []
  const take = ({ chunk }: { chunk: string }) => void parts.push(chunk)
  session.on('HeapProfiler.addHeapSnapshotChunk', take)
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  session.off('HeapProfiler.addHeapSnapshotChunk', take)
  const { snapshot, nodes } = JSON.parse(parts.join('')) as Snapshot
  const { node_fields: fields, node_types: types } = snapshot.meta
  const others = ['code', 'native', 'synthetic'].map((name) => types[0].indexOf(name))
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')]
  let bytes = 0
  for (let at = 0; at < nodes.length; at += fields.length)
    if (!others.includes(nodes[at + type]!)) bytes += nodes[at + size]!
  return bytes
}
