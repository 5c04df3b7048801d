import { expect, type Page } from '@playwright/test'
import { SECTIONS } from '#web/lib/sections.ts'

/** `of`: the list whose first entry the address is about. */
export type Place = { name: string; at: (id: string) => string; of?: string }

const fixed = (name: string, at: string): Place => ({ name, at: () => at })

/** Every address of the desk; the living sample has something in each. */
export const PLACES: readonly Place[] = [
  fixed('home', '/'),
  fixed('start', '/start'),
  fixed('follow-through', '/follow-through'),
  fixed('preventive-actions', '/preventive-actions'),
  fixed('inbox-list', '/inbox'),
  { name: 'inbox', of: 'tickets?q=panels&view=all', at: (id) => `/inbox/${id}` },
  { name: 'ticket', of: 'tickets?q=hob&view=all', at: (id) => `/inbox/${id}?view=all` },
  fixed('filtered', '/inbox?filter=team%3Aservice%20-tag%3Abug'),
  fixed('avoided', '/inbox?view=avoided'),
  fixed('risk', '/risk'),
  fixed('risk-figures', '/risk/figures'),
  fixed('escalations', '/escalations'),
  { name: 'escalation', of: 'escalations?scope=open', at: (id) => `/escalations/${id}` },
  fixed('new-ticket', '/new-ticket'),
  fixed('contacts', '/contacts'),
  { name: 'contact', of: 'contacts?q=Ana', at: (id) => `/contacts/${id}` },
  fixed('accounts', '/accounts'),
  { name: 'account', of: 'accounts', at: (id) => `/accounts/${id}` },
  fixed('imports', '/imports'),
  fixed('reviews', '/reviews'),
  { name: 'review', of: 'reviews', at: (id) => `/reviews/${id}` },
  fixed('coach-figures', '/coach'),
  fixed('notifications', '/notifications'),
  { name: 'path', of: 'paths', at: (id) => `/settings/paths/${id}` },
  fixed('new-path', '/settings/paths/new'),
  { name: 'calendar', of: 'calendars', at: (id) => `/settings/calendars/${id}` },
  { name: 'policy', of: 'sla-policies', at: (id) => `/settings/policies/${id}` },
  { name: 'mailbox', of: 'mailboxes', at: (id) => `/settings/mailboxes/${id}` },
  fixed('new-mailbox', '/settings/mailboxes/new'),
  fixed('mailbox-consent', '/settings/mailboxes/consent?error=access_denied&state=mbx_1.x'),
  fixed('new-automation', '/settings/automations/new'),
  { name: 'rota', of: 'rotas', at: (id) => `/settings/rotas/${id}` },
  fixed('simulate', '/simulate'),
  ...SECTIONS.map((section) => fixed(`settings-${section}`, `/settings/${section}`)),
]

/** Where a place stands in the desk that the page is signed in to. */
export async function addressOf(page: Page, { of, at }: Place): Promise<string> {
  if (!of) return at('')
  const answer = await page.request.get(`/v1/${of}`)
  expect(answer.ok(), of).toBe(true)
  const { items } = (await answer.json()) as { items: { id: string }[] }
  expect(items.length, of).toBeGreaterThan(0)
  return at(items[0]!.id)
}

/** Goes there and waits until what belongs there is drawn. */
export async function goTo(page: Page, at: string): Promise<void> {
  await page.goto(at)
  await expect(page.locator('h1:visible').first()).toBeVisible()
  await settled(page)
  await page.evaluate(() => document.fonts.ready)
}

export const goToPlace = async (page: Page, name: string) =>
  goTo(
    page,
    await addressOf(
      page,
      PLACES.find((place) => place.name === name)!,
    ),
  )

/** Nothing is still coming. */
export const settled = (page: Page) => expect(page.locator('[aria-busy=true], .bones')).toHaveCount(0)
