import { localeOf } from '#i18n/locale.ts'
import type { Money } from '#core/remedy/money.ts'
import type { Language, Params, Say } from '#i18n/say.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import { sayIn } from '#server/platform/words.ts'

/** Who reads: in which language, and where the clock on their wall stands. */
export type Reader = { language: Language; zone: string }

/** Numbers from here on (September 2001) are instants, not counts. */
const FIRST_INSTANT = 1_000_000_000_000

/**
 * What a sentence needs, out of the data of an event or notification: names for ids (`memberId` also as `member`),
 * words for codes, local times for instants. What cannot be named stays as it is.
 */
export function fillParams(desk: Desk, reader: Reader, data: Readonly<Record<string, unknown>>): Params {
  const say = sayIn(reader.language)
  const filled: Params = {}
  for (const [field, value] of Object.entries(data)) {
    const short = field.replace(/Ids?$/, '')
    const said = sayValue(desk, reader, say, field, value)
    filled[field] = said
    if (short === field || short in data) continue
    filled[short] = said
    filled[`has_${short}`] = value ? 'yes' : 'no'
  }
  if (typeof data.lateByMs === 'number') filled.late = Math.floor(data.lateByMs / 60_000)
  return filled
}

function sayValue(desk: Desk, reader: Reader, say: Say, field: string, value: unknown): unknown {
  if (typeof value === 'number') return sayNumber(reader, field, value)
  if (typeof value === 'string') return nameOf(desk, value) ?? sayCode(say, value)
  if (isMoney(value)) return sayMoney(reader, value)
  if (isNamed(value)) return value.name
  if (!Array.isArray(value)) return value ?? ''
  const parts = value.map((one) => String(sayValue(desk, reader, say, field, one)))
  return new Intl.ListFormat(reader.language, { type: 'conjunction' }).format(parts)
}

function sayNumber(reader: Reader, field: string, value: number): unknown {
  if (value >= FIRST_INSTANT) return sayInstant(reader, value)
  // Steps count from 0 in code and from 1 for people.
  return field === 'step' || field === 'from' || field === 'to' ? value + 1 : value
}

/** A code in words (`lacks_authority`, `pending`); what has no words is returned as it is. */
export function sayCode(say: Say, code: string): string {
  const key = `code.${code}`
  const said = /^[a-zA-Z_]+$/.test(code) ? say(key) : code
  return said === key ? code : said
}

function nameOf(desk: Desk, id: string): string | undefined {
  const named =
    desk.members.get(id) ?? desk.teams.get(id) ?? desk.topics.get(id) ?? desk.rotas.get(id) ?? desk.remedy(id)
  return named?.name ?? desk.pathNames.get(id)
}

/** An instant as the reader's wall clock shows it, with the day. */
export function sayInstant({ language, zone }: Reader, at: number): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(at)
}

function isNamed(value: unknown): value is { name: string } {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
}

function isMoney(value: unknown): value is Money {
  return typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value
}

/** An exact decimal, never through a floating-point number (trap 49). */
export function sayMoney({ language }: Pick<Reader, 'language'>, { amount, currency }: Money): string {
  const format = new Intl.NumberFormat(localeOf(language), { style: 'currency', currency })
  return format.format(amount as Intl.StringNumericLiteral)
}
