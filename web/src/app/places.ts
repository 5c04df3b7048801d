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
  settingsUrl,
} from '#web/lib/urls.ts'

type Counts = Output<'countTickets'>
type PlaceUrl =
  | ReturnType<typeof homeUrl>
  | ReturnType<typeof inboxUrl>
  | ReturnType<typeof escalationsUrl>
  | ReturnType<typeof contactsUrl>
  | ReturnType<typeof notificationsUrl>
  | ReturnType<typeof reviewsUrl>
  | ReturnType<typeof settingsUrl>
export type Place = {
  key: WordKey
  url: PlaceUrl
  count?: keyof Counts
  exact?: boolean
  keys?: string
  needs?: Permission
}

/** The rail, group by group. */
export const PLACES: readonly (readonly Place[])[] = [
  [
    { key: 'place.home', url: homeUrl(), exact: true, keys: 'g h' },
    { key: 'place.inbox', url: inboxUrl(), count: 'toAnswer', keys: 'g i' },
    { key: 'place.escalations', url: escalationsUrl(), count: 'escalations', keys: 'g e' },
    { key: 'place.avoided', url: inboxUrl({ view: 'avoided' }), count: 'avoided', exact: true },
    { key: 'place.risk', url: inboxUrl({ view: 'risk' }), count: 'risk', exact: true, keys: 'g l' },
  ],
  [
    { key: 'place.contacts', url: contactsUrl() },
    { key: 'place.reviews', url: reviewsUrl(), count: 'reviews' },
    { key: 'place.notifications', url: notificationsUrl(), count: 'notifications' },
  ],
  [{ key: 'place.settings', url: settingsUrl(), needs: 'settings.read' }],
]
