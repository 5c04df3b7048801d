type Zones = readonly (readonly [words: string, zone: string])[]

/** Places by the stems of their names in all languages, on folded text; the first that fits counts. */
// prettier-ignore
const PLACES: Zones = [
  ['canar', 'Atlantic/Canary'], ['azor|acor', 'Atlantic/Azores'], ['madeira', 'Atlantic/Madeira'],
  ['(central|midden|centro)[ -]?europ|europa central', 'Europe/Paris'], ['athen|atenas|gree|grie', 'Europe/Athens'],
  ['madrid|barcelona|peninsul|espan|spain|spanish|spaan|spanj', 'Europe/Madrid'], ['lisb|lissabon|portug', 'Europe/Lisbon'],
  ['nederland|neerland|holand|holland|dutch|amsterdam|paises ba', 'Europe/Amsterdam'], ['belg|bruss|bruse|bruxe', 'Europe/Brussels'],
  ['paris|parijs|french|france|frans|franc', 'Europe/Paris'], ['berlin|berlijn|german|duits|alem', 'Europe/Berlin'],
  ['london|lond|uk|brit|engl|engels|ingl|reino unido', 'Europe/London'], ['irish|ireland|dublin|irland|ierse|ierland', 'Europe/Dublin'],
  ['bras|brazil|sao paulo', 'America/Sao_Paulo'], ['manaus', 'America/Manaus'], ['(ciudad de )?mexic', 'America/Mexico_City'],
  ['colombi|bogota', 'America/Bogota'], ['argentin|buenos aires', 'America/Argentina/Buenos_Aires'], ['chile|santiago', 'America/Santiago'], ['peru|lima', 'America/Lima'],
  ['(us )?eastern|new york|nueva york|nova (york|iorque)', 'America/New_York'], ['(us )?central|chicago', 'America/Chicago'], ['(us )?mountain|denver', 'America/Denver'],
  ['(us )?pacific|california|los angeles', 'America/Los_Angeles'],
  ['sydney|sidney', 'Australia/Sydney'], ['tokyo|tokio|japan|japon', 'Asia/Tokyo'], ['india', 'Asia/Kolkata'],
]

/** Behind an hour; as people use them, "CET" and "EST" are the clocks of those places in summer too. */
// prettier-ignore
const SIGNS: Zones = [
  ['ces?t', 'Europe/Paris'], ['ees?t', 'Europe/Athens'], ['wet', 'Europe/Lisbon'], ['bst', 'Europe/London'], ['brt', 'America/Sao_Paulo'],
  ['e[sd]t', 'America/New_York'], ['c[sd]t', 'America/Chicago'], ['m[sd]t', 'America/Denver'], ['p[sd]t', 'America/Los_Angeles'],
  ['ae[sd]t', 'Australia/Sydney'], ['jst', 'Asia/Tokyo'], ['ist|(utc|gmt) ?[+] ?0?5[:.]30', 'Asia/Kolkata'], ['(utc|gmt)(?! ?[+-] ?\\d)', 'Etc/GMT'],
]
/** Letters and words that are a zone only behind a clock time of twelve hours. */
// prettier-ignore
const US_SIGNS: Zones = [['et|eastern', 'America/New_York'], ['ct|central', 'America/Chicago'], ['mt', 'America/Denver'], ['pt|pacific', 'America/Los_Angeles']]

const HOUR = /(\d|\d ?h|\d ?[ap]\.?m\.?|hrs?|hours|uur|horas?|clock),? ?\(?$/
const US_HOUR = /\d ?[ap]\.?m\.? ?\(?$/
const OFFSET = '(utc|gmt) ?[+-] ?(0?\\d|1[0-4])([:.]?00)?(?![:.]?\\d)'
const wordsOf = (zones: Zones) => zones.map(([words]) => words).join('|')
const zoneOf = (zones: Zones, text: string) =>
  zones.find(([words]) => new RegExp(`\\b(?:${words.replaceAll(' ?', '\\s*')})`).test(text))?.[1] ?? null

/** "UTC+2" as the IANA name of its clock, whose sign is the other way round. */
function offsetZone(text: string): string {
  const [, sign, hours] = /([+-])\D*(\d\d?)/.exec(text)!
  return `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`
}

/** The zone that matched words name; null where what stands before them says that they name none. */
export type ZoneByText = (text: string, before: string) => string | null

/** Takes how a language names the clock of a `{place}`, gives the patterns that name a zone. */
export const zonePatterns = (ofPlace: string): (readonly [words: string, zone: ZoneByText])[] => [
  [wordsOf(SIGNS), (text, before) => (HOUR.test(before) ? zoneOf(SIGNS, text) : null)],
  [wordsOf(US_SIGNS), (text, before) => (US_HOUR.test(before) ? zoneOf(US_SIGNS, text) : null)],
  [OFFSET, offsetZone],
  [ofPlace.replaceAll('{place}', `(${wordsOf(PLACES)})\\w*`), (text) => zoneOf(PLACES, text)],
]
