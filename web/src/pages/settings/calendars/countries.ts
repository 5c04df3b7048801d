import type { Option } from '#web/ui/field.tsx'

/** Countries by their names in a language, in its order. */
export function countriesIn(codes: readonly string[], language: string): Option[] {
  const names = new Intl.DisplayNames(language, { type: 'region' })
  return codes
    .map((code) => ({ value: code, words: names.of(code) ?? code }))
    .toSorted((a, b) => a.words.localeCompare(b.words, language))
}

type LocaleWithZones = Intl.Locale & { getTimeZones?: () => string[] | undefined; timeZones?: string[] }

/** The country in which a time zone is kept; '' where the browser cannot tell, or it is in none of these. */
export function countryOf(zone: string, codes: readonly string[]): string {
  const zonesOf = (region: string) => {
    const locale: LocaleWithZones = new Intl.Locale('und', { region })
    return locale.getTimeZones?.() ?? locale.timeZones ?? []
  }
  return codes.find((code) => zonesOf(code).includes(zone)) ?? ''
}
