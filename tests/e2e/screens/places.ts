import type { APIRequestContext, Page } from '@playwright/test'

export type Place = { name: string; address: string; after?: (page: Page) => Promise<void> }
type Row = { id: string; escalated?: boolean; contact: { id: string } }

const SETTINGS = [
  'me',
  'members',
  'teams',
  'calendars',
  'topics',
  'policies',
  'paths',
  'remedies',
  'mailboxes',
]

/** Every place worth a picture, with the addresses that this workspace has. */
export async function placesOf(base: string, request: APIRequestContext): Promise<Place[]> {
  const first = async (path: string): Promise<Row[]> => {
    const answer = await request.get(`${base}/v1/${path}`)
    return ((await answer.json()) as { items?: Row[] }).items ?? []
  }
  const tickets = await first('tickets?view=all')
  const ticket = tickets.find((row) => row.escalated) ?? tickets[0]
  const [escalation] = await first('escalations')
  const [review] = await first('reviews')
  return [
    { name: 'home', address: '/' },
    { name: 'inbox', address: '/inbox' },
    { name: 'nothing', address: '/inbox?view=snoozed' },
    ...(ticket
      ? [
          { name: 'ticket', address: `/inbox/${ticket.id}?view=all` },
          { name: 'acknowledgement', address: `/inbox/${ticket.id}?view=all`, after: press('a') },
          { name: 'escalate', address: `/inbox/${ticket.id}?view=all`, after: press('e') },
          { name: 'contact', address: `/contacts/${ticket.contact.id}` },
        ]
      : []),
    { name: 'escalations', address: '/escalations' },
    ...(escalation ? [{ name: 'handover', address: `/escalations/${escalation.id}` }] : []),
    { name: 'contacts', address: '/contacts' },
    { name: 'notifications', address: '/notifications' },
    { name: 'reviews', address: '/reviews' },
    ...(review ? [{ name: 'review', address: `/reviews/${review.id}` }] : []),
    { name: 'gone', address: '/inbox/tkt_00000000000000000000000000000000' },
    ...SETTINGS.map((section) => ({ name: `settings-${section}`, address: `/settings/${section}` })),
  ]
}

function press(key: string) {
  return async (page: Page) => {
    await page.keyboard.press(key)
    await page.waitForTimeout(1_500)
  }
}
