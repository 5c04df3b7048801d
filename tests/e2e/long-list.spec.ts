import { expect, test, type Page } from '@playwright/test'
import { openDesk, type Desk } from './open-desk.ts'
import { OWNER } from './owner.ts'
import { signIn } from './people.ts'
import { goTo } from './places.ts'

let desk: Desk
let page: Page
test.beforeEach(async ({ browser }) => {
  desk = await openDesk()
  page = await signIn(browser, desk, OWNER.email)
})
test.afterEach(() => desk.close())

const rows = () => page.locator('.list a')
const rowOf = (nth: number) => rows().filter({ hasText: `Long list ${nth}!` })
const scrollBy = (pixels: number) =>
  page.locator('.lists .scroll').evaluate((box, by) => box.scrollBy(0, by), pixels)

/** Tickets `Long list 1!` to `Long list 250!`; gives the id of each. */
async function fill(): Promise<Map<number, string>> {
  const ids = new Map<number, string>()
  for (let nth = 1; nth <= 250; nth++) {
    const contact = { email: `long-${nth}@customer.example` }
    const data = { subject: `Long list ${nth}!`, text: 'Where is it?', contact }
    const answer = await page.request.post('/v1/tickets', { data })
    expect(answer.status()).toBe(201)
    ids.set(nth, ((await answer.json()) as { id: string }).id)
  }
  return ids
}

const resolve = async (id: string | undefined) => {
  const answer = await page.request.patch(`/v1/tickets/${id}`, { data: { status: 'resolved' } })
  expect(answer.ok()).toBe(true)
}

test('a list that was scrolled far down reads again only what is in sight, and nothing moves under the reader', async () => {
  test.slow()
  const ids = await fill()
  await goTo(page, '/inbox?view=all&sort=newest')
  await expect(async () => {
    await scrollBy(20_000)
    await expect(rowOf(1)).toBeVisible({ timeout: 300 })
  }).toPass()
  await scrollBy(-600)
  const read: string[] = []
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url())
    if (pathname === '/v1/tickets') read.push(searchParams.get('cursor') ?? 'top')
  })
  // At rest, and what was on its way has come.
  await expect(async () => {
    read.length = 0
    await page.waitForTimeout(1_000)
    expect(read).toEqual([])
  }).toPass()
  const before = await rowOf(14).boundingBox()
  expect(before!.y).toBeGreaterThan(0)

  // One leaves above, on the first page, one on the page between; one in sight.
  for (const nth of [245, 100, 11]) await resolve(ids.get(nth))
  await expect(rowOf(11)).toHaveCount(0)
  expect((await rowOf(14).boundingBox())!.y).toBe(before!.y)
  expect([...new Set(read)].filter((cursor) => cursor !== 'top')).toHaveLength(1)

  // The page between is read when one comes there.
  await expect(async () => {
    await scrollBy(-600)
    await expect(rowOf(104)).toBeVisible({ timeout: 300 })
  }).toPass()
  await expect(rowOf(100)).toHaveCount(0)
  await expect(rowOf(99)).toHaveCount(1)
  expect([...new Set(read)].filter((cursor) => cursor !== 'top')).toHaveLength(2)
  await expect(async () => {
    await scrollBy(-2_000)
    await expect(rowOf(246)).toBeVisible({ timeout: 300 })
  }).toPass()
  await expect(rowOf(245)).toHaveCount(0)
})
