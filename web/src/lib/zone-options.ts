/** Every time zone to choose from, and the one that is chosen: browsers do not list UTC, nor the newer names of some. */
export function zoneOptions(own: string): { value: string; words: string }[] {
  const zones = new Set([own, ...Intl.supportedValuesOf('timeZone')])
  return [...zones].map((zone) => ({ value: zone, words: zone.replaceAll('_', ' ') }))
}
