import { STATUTORY_TABLE } from '#core/clock/statutory-table.ts'
import type { Clock } from '#core/clock/clock.ts'
import type { StatutoryDuty } from '#core/clock/statutory.ts'
import { localeOf } from '#i18n/locale.ts'
import { nearestLanguage } from '#i18n/say.ts'
import { sayIn } from '#server/platform/words.ts'

/** "Check before relying on it": by which rule, how far it is trusted, when it was verified (4.6). */
export function dutyNotice(
  { rule, trust, verifiedOn }: Pick<StatutoryDuty, 'rule' | 'trust' | 'verifiedOn'>,
  language: string,
): string {
  const date = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeZone: 'UTC' })
  const verified = date.format(new Date(`${verifiedOn}T00:00:00Z`))
  return sayIn(nearestLanguage(language))('statutory.notice', { rule, trust, verified })
}

/** The duty that a statutory clock stands for. */
export function dutyOf(clock: Clock): StatutoryDuty | null {
  if (clock.kind !== 'statutory') return null
  return STATUTORY_TABLE.find(({ id }) => id === clock.policyVersionId) ?? null
}
