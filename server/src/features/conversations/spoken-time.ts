import { localeOf } from '#i18n/locale.ts'
import type { Instant } from '#core/time/instant.ts'
import { nearestLanguage } from '#i18n/say.ts'
import { sayIn } from '#server/platform/words.ts'

/** "Thursday 19 November, 16:00" in the customer's own language and zone. */
export function spokenTime(at: Instant, zone: string, language: string): string {
  const date = new Intl.DateTimeFormat(localeOf(language), {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(at)
  const time = new Intl.DateTimeFormat(localeOf(language), {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at)
  return sayIn(nearestLanguage(language))('acknowledgement.when', { date, time })
}
