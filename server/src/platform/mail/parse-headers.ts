import type { Instant } from '#core/time/instant.ts'
import { decodeText } from './parse-charset.ts'
import type { MailNode } from './parse-message.ts'

const MOST_VALUES = 2_000
const HEADER_NAME = /^[!-9;-~]{1,100}$/
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const ZONES: Record<string, number> = {
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
}
const MORE_ZONES: Record<string, number> = {
  CET: 60,
  MET: 60,
  CEST: 120,
  MEST: 120,
  BST: 60,
  IST: 330,
  JST: 540,
  MSK: 180,
}

const decodable = /=\?[\w*:.-]{1,60}\?[bq]\?/i

/** One header value: unfolded, raw bytes and encoded words decoded. */
export function headerText(line: string, decodeWords: (text: string) => string): string {
  const value = line
    .slice(line.indexOf(':') + 1)
    .replace(/\r?\n[ \t]*/g, ' ')
    .trim()
  const text = /[\u0080-\u00ff]/.test(value) ? decodeText(Buffer.from(value, 'latin1'), null) : value
  if (!decodable.test(text) || text.length > 100_000) return text
  try {
    return decodeWords(text)
      .replace(/[\r\n\0]+/g, ' ')
      .trim()
  } catch {
    return text
  }
}

/** All headers of a part by lower-case name, values in the order of the mail. */
export function headersOf(node: MailNode, decodeWords: (text: string) => string): Record<string, string[]> {
  const headers: Record<string, string[]> = Object.create(null) as Record<string, string[]>
  // mailsplit lists the lines as they stand in the mail.
  for (const { key, line } of node.headerLines.slice(0, MOST_VALUES)) {
    if (HEADER_NAME.test(key)) (headers[key] ??= []).push(headerText(line, decodeWords))
  }
  return headers
}

/** Message ids in a header value: all in angle brackets, or one bare one that looks like an id. */
export function messageIds(value: string | undefined): string[] {
  if (!value) return []
  const inBrackets = value.slice(0, 100_000).match(/<[^<>]{1,998}>/g)
  if (inBrackets) return inBrackets.map((id) => id.replace(/\s+/g, ''))
  const bare = value
    .trim()
    .split(/\s+/)[0]!
    .replace(/^<|[>;,]+$/g, '')
  return bare !== '' && bare.length < 998 ? [`<${bare}>`] : []
}

const dateShape =
  /(\d{1,2})[\s-]+([A-Za-z]{3})[a-z]{0,6}\.?,?[\s-]+(\d{2,4})[,\s]+(\d{1,2})[:.](\d{1,2})(?:[:.](\d{1,2}))?(?:\.\d+)?\s*(?:([+-])\s?(\d{1,2}):?(\d{2})|([A-Z]{1,5}))?/
const unixShape =
  /([A-Z][a-z]{2})\s+(\d{1,2})\s+(\d{1,2}):(\d{1,2}):(\d{1,2})\s+(?:([A-Z]{3,4})\s+)?(\d{4})(?:\s+([+-])(\d{2})(\d{2}))?/

function fullYear(written: string): number {
  const year = Number(written)
  if (written.length === 4) return year
  return year + (written.length === 3 || year >= 50 ? 1900 : 2000)
}

function utc(year: number, month: number, day: number, clock: number[], zoneMinutes: number): Instant | null {
  if (month < 0 || day < 1 || day > 31 || clock[0]! > 24 || clock[1]! > 59 || clock[2]! > 60) return null
  const at = Date.UTC(year, month, day, clock[0], clock[1], clock[2]) - zoneMinutes * 60_000
  return Number.isFinite(at) ? (at as Instant) : null
}

const zoneOf = (sign?: string, hours?: string, minutes?: string, name?: string) => {
  if (sign) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
  return name ? (ZONES[name] ?? MORE_ZONES[name] ?? 0) : 0
}

/** Reads a Date header as mails really carry it; null where no date can be made out. No zone is read as UTC. */
export function mailDate(value: string | undefined): Instant | null {
  if (!value) return null
  const text = value
    .slice(0, 200)
    .replace(/\([^)]{0,80}\)/g, ' ')
    .trim()
  const found = dateShape.exec(text)
  if (found) {
    const clock = [Number(found[4]), Number(found[5]), Number(found[6] ?? 0)]
    const month = MONTHS.indexOf(found[2]!.toLowerCase())
    return utc(
      fullYear(found[3]!),
      month,
      Number(found[1]),
      clock,
      zoneOf(found[7], found[8], found[9], found[10]),
    )
  }
  const unix = unixShape.exec(text)
  if (unix) {
    const clock = [Number(unix[3]), Number(unix[4]), Number(unix[5])]
    const month = MONTHS.indexOf(unix[1]!.toLowerCase())
    return utc(Number(unix[7]), month, Number(unix[2]), clock, zoneOf(unix[8], unix[9], unix[10], unix[6]))
  }
  const iso = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s?(Z|[+-]\d\d:?\d\d)?/.exec(text)
  if (!iso) return null
  const at = Date.parse(iso[0].replace(' ', 'T') + (iso[1] ? '' : 'Z'))
  return Number.isFinite(at) ? (at as Instant) : null
}
