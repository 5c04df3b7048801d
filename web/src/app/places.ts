import type { Output } from '#contracts/client.ts'
import type { WordKey } from '#web/lib/say.tsx'
import type { Permission } from '#web/lib/session.ts'
import {
  contactsUrl,
  escalationsUrl,
  homeUrl,
  inboxUrl,
  notificationsUrl,
  reviewsUrl,
  riskUrl,
  settingsUrl,
  simulateUrl,
} from '#web/lib/urls.ts'

type Counts = Output<'countTickets'>
type PlaceUrl =
  | ReturnType<typeof homeUrl>
  | ReturnType<typeof inboxUrl>
  | ReturnType<typeof escalationsUrl>
  | ReturnType<typeof contactsUrl>
  | ReturnType<typeof notificationsUrl>
  | ReturnType<typeof reviewsUrl>
  | ReturnType<typeof riskUrl>
  | ReturnType<typeof settingsUrl>
  | ReturnType<typeof simulateUrl>
export type Place = {
  key: WordKey
  url: PlaceUrl
  count?: keyof Counts
  keys?: string
  needs?: Permission
}

/** The rail, group by group. */
export const PLACES: readonly (readonly Place[])[] = [
  [
    { key: 'place.home', url: homeUrl(), keys: 'g h' },
    { key: 'place.inbox', url: inboxUrl(), count: 'toAnswer', keys: 'g i' },
    { key: 'place.escalations', url: escalationsUrl(), count: 'escalations', keys: 'g e' },
    { key: 'place.avoided', url: inboxUrl({ view: 'avoided' }), count: 'avoided' },
    { key: 'place.risk', url: riskUrl(), count: 'risk', keys: 'g l' },
  ],
  [
    { key: 'place.contacts', url: contactsUrl() },
    { key: 'place.reviews', url: reviewsUrl(), count: 'reviews' },
    { key: 'place.notifications', url: notificationsUrl(), count: 'notifications' },
  ],
  [
    { key: 'place.simulate', url: simulateUrl(), needs: 'settings.read' },
    { key: 'place.settings', url: settingsUrl(), needs: 'settings.read' },
  ],
]

type Where = { pathname: string; search: { view?: unknown } }

/** Whether an address lies in a place; lists of the inbox with a place of their own are not the inbox. */
export function isAt(place: Place, { pathname, search }: Where): boolean {
  const { to } = place.url
  // Accounts are customers too, and so is what brings them in.
  if (to === '/contacts' && /^\/(accounts|imports)(\/|$)/.test(pathname)) return true
  // What teams stumble on is read from the coach's settings.
  if (to === '/settings' && pathname === '/coach') return true
  // What was told and came in time is read from home, and so is what sets the desk up.
  if (to === '/' && (pathname === '/follow-through' || pathname === '/start')) return true
  // What makes sure that it does not happen again is what reviews lead to.
  if (to === '/reviews' && pathname === '/preventive-actions') return true
  if (to === '/inbox' && pathname === '/new-ticket') return place.count === 'toAnswer'
  if (pathname !== to && (to === '/' || !pathname.startsWith(`${to}/`))) return false
  const own = 'search' in place.url && 'view' in place.url.search ? place.url.search.view : undefined
  return (
    to !== '/inbox' || own === (search.view === 'avoided' || search.view === 'risk' ? search.view : undefined)
  )
}
