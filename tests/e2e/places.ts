import { expect, type Page } from '@playwright/test'
import { SECTIONS } from '#web/lib/sections.ts'

export type Place = { name: string; at: string }

/** Every address of the desk; the living sample has something in each. */
export async function everyPlace(page: Page): Promise<Place[]> {
  const first = async (route: string): Promise<string> => {
    const answer = await page.request.get(`/v1/${route}`)
    expect(answer.ok(), route).toBe(true)
    const { items } = (await answer.json()) as { items: { id: string }[] }
    expect(items.length, route).toBeGreaterThan(0)
    return items[0]!.id
  }
  return [
    { name: 'home', at: '/' },
    { name: 'inbox-list', at: '/inbox' },
    { name: 'inbox', at: `/inbox/${await first('tickets?q=panels&view=all')}` },
    { name: 'ticket', at: `/inbox/${await first('tickets?q=hob&view=all')}?view=all` },
    { name: 'filtered', at: '/inbox?filter=team%3Aservice%20-tag%3Abug' },
    { name: 'avoided', at: '/inbox?view=avoided' },
    { name: 'risk', at: '/risk' },
    { name: 'risk-figures', at: '/risk/figures' },
    { name: 'escalations', at: '/escalations' },
    { name: 'escalation', at: `/escalations/${await first('escalations?scope=open')}` },
    { name: 'contacts', at: '/contacts' },
    { name: 'contact', at: `/contacts/${await first('contacts?q=Ana')}` },
    { name: 'accounts', at: '/accounts' },
    { name: 'account', at: `/accounts/${await first('accounts')}` },
    { name: 'imports', at: '/imports' },
    { name: 'reviews', at: '/reviews' },
    { name: 'review', at: `/reviews/${await first('reviews')}` },
    { name: 'coach-figures', at: '/coach' },
    { name: 'notifications', at: '/notifications' },
    { name: 'path', at: `/settings/paths/${await first('paths')}` },
    { name: 'new-path', at: '/settings/paths/new' },
    { name: 'calendar', at: `/settings/calendars/${await first('calendars')}` },
    { name: 'policy', at: `/settings/policies/${await first('sla-policies')}` },
    { name: 'mailbox', at: `/settings/mailboxes/${await first('mailboxes')}` },
    { name: 'new-mailbox', at: '/settings/mailboxes/new' },
    { name: 'mailbox-consent', at: '/settings/mailboxes/consent?error=access_denied&state=mbx_1.x' },
    { name: 'new-automation', at: '/settings/automations/new' },
    { name: 'rota', at: `/settings/rotas/${await first('rotas')}` },
    { name: 'simulate', at: '/simulate' },
    ...SECTIONS.map((section) => ({ name: `settings-${section}`, at: `/settings/${section}` })),
  ]
}

/** Goes there and waits until what belongs there is drawn. */
export async function goTo(page: Page, at: string): Promise<void> {
  await page.goto(at)
  await expect(page.locator('h1:visible').first()).toBeVisible()
  await expect(page.locator('[aria-busy=true], .bones')).toHaveCount(0)
  await page.evaluate(() => document.fonts.ready)
}

/** Goes through all places with some pages at once, signed in as the first is; while one loads, another is looked at. */
export async function visitAll(
  first: Page,
  places: readonly Place[],
  visit: (page: Page, at: string) => Promise<void>,
  abreast = 3,
): Promise<void> {
  const left = [...places]
  const others = Array.from({ length: abreast - 1 }, () => first.context().newPage())
  const pages = [first, ...(await Promise.all(others))]
  await Promise.all(
    pages.map(async (page) => {
      for (let place = left.shift(); place; place = left.shift()) await visit(page, place.at)
    }),
  )
  await Promise.all(pages.slice(1).map((page) => page.close()))
}
