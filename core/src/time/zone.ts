import { day, instant, type Instant } from './instant.ts'
import { localFields, type LocalDateTime, type LocalMs } from './local.ts'

export type { LocalDateTime } from './local.ts'

/** IANA name, e.g. `Europe/Madrid`. */
export type Zone = string

type Transition = { readonly at: number; readonly before: number; readonly after: number }
/** Offsets within one stretch of time: `first` holds until the first transition. */
type Stretch = { readonly first: number; readonly transitions: readonly Transition[] }
type ZoneTable = { readonly read: (ms: number) => number; readonly stretches: Map<number, Stretch> }

/** Offsets are looked up in the system's zone data once per zone and stretch of this length, then from memory. */
const stretchLength = 366 * day
/** Transitions of one zone since 1970 are at least seven days apart, so none hides between two looks. */
const look = 3 * day

const tables = new Map<Zone, ZoneTable>()
/** There are 600 zones, but a name may be written in any case. */
const MOST_TABLES = 1_000

/** The system's zone data as a function: epoch milliseconds to offset in milliseconds. RangeError: no such zone. */
function reader(zone: Zone): (ms: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const fields = /(\d+)\/(\d+)\/(\d+) ([AB]).*?, (\d+):(\d+):(\d+)/
  return (ms) => {
    const whole = Math.floor(ms / 1000) * 1000
    const [, month, date, year, era, h, m, s] = fields.exec(format.format(whole)) as unknown as string[]
    const shown = new Date(0)
    shown.setUTCFullYear(era === 'B' ? 1 - Number(year) : Number(year), Number(month) - 1, Number(date))
    shown.setUTCHours(Number(h), Number(m), Number(s))
    return shown.getTime() - whole
  }
}

function tableOf(zone: Zone): ZoneTable {
  let table = tables.get(zone)
  if (!table) {
    table = { read: reader(zone), stretches: new Map() }
    if (tables.size >= MOST_TABLES) tables.clear()
    tables.set(zone, table)
  }
  return table
}

function stretchOf(table: ZoneTable, ms: number): Stretch {
  const key = Math.floor(ms / stretchLength)
  let stretch = table.stretches.get(key)
  if (!stretch) table.stretches.set(key, (stretch = survey(table.read, key * stretchLength)))
  return stretch
}

function survey(read: (ms: number) => number, from: number): Stretch {
  const first = read(from)
  const transitions: Transition[] = []
  let before = first
  for (let at = from; at < from + stretchLength; at += look) {
    const after = read(at + look)
    if (after !== before) transitions.push({ at: bisect(read, at, at + look, before), before, after })
    before = after
  }
  return { first, transitions }
}

/** First whole second after `low`, up to `high`, at which the offset is no longer `before`. */
function bisect(read: (ms: number) => number, low: number, high: number, before: number): number {
  while (high - low > 1000) {
    const middle = low + Math.floor((high - low) / 2000) * 1000
    if (read(middle) === before) low = middle
    else high = middle
  }
  return high
}

/** True when the name is an IANA zone that this system knows. */
export function isZone(name: string): boolean {
  try {
    return name !== '' && !/^[+-]/.test(name) && typeof tableOf(name).read(0) === 'number'
  } catch {
    return false
  }
}

/** Milliseconds by which local clocks of the zone are ahead of UTC at the instant. RangeError: no such zone. */
export function offsetAt(zone: Zone, at: Instant | number): number {
  return offsetIn(tableOf(zone), at)
}

function offsetIn(table: ZoneTable, at: number): number {
  const { first, transitions } = stretchOf(table, at)
  let offset = first
  for (const transition of transitions) {
    if (transition.at > at) break
    offset = transition.after
  }
  return offset
}

/** What a clock on the wall of the zone shows at the instant. */
export function localAt(zone: Zone, at: Instant): LocalDateTime {
  return localFields(localMsAt(zone, at))
}

/** The same as one number, for stepping through dates. */
export function localMsAt(zone: Zone, at: Instant): LocalMs {
  return at + offsetAt(zone, at)
}

/** All instants at which clocks of the zone show this: one, two in an overlap (earlier first), none in a gap (trap 1). */
export function resolveLocalMs(zone: Zone, local: LocalMs): Instant[] {
  const table = tableOf(zone)
  const [early, late] = [offsetBefore(table, local), offsetAfter(table, local)]
  if (early === late) return [instant(local - early)]
  return [local - early, local - late]
    .filter((at, i) => offsetIn(table, at) === (i === 0 ? early : late))
    .toSorted((a, b) => a - b)
    .map(instant)
}

/** No offset is beyond a day, so the offset of any reading of a local time holds a day before or a day after it. */
function offsetBefore(table: ZoneTable, local: LocalMs): number {
  return offsetIn(table, local - day)
}

function offsetAfter(table: ZoneTable, local: LocalMs): number {
  return offsetIn(table, local + day)
}

/**
 * When a stretch typed in local time begins: of two readings the earlier; a time that clocks skip is counted on from
 * before the gap, so 02:30 is 03:30 that day, as in RFC 5545 (trap 1).
 */
export function startOfLocal(zone: Zone, local: LocalMs): Instant {
  const [found] = resolveLocalMs(zone, local)
  return found ?? instant(local - offsetBefore(tableOf(zone), local))
}

/** When a stretch typed in local time ends: of two readings the later; for a time that clocks skip, when they skip it. */
export function endOfLocal(zone: Zone, local: LocalMs): Instant {
  return resolveLocalMs(zone, local).at(-1) ?? gapAt(zone, local)
}

/** The instant of a handover at a local time: of two readings the earlier; for a skipped time, when clocks skip it. */
export function momentOfLocal(zone: Zone, local: LocalMs): Instant {
  return resolveLocalMs(zone, local)[0] ?? gapAt(zone, local)
}

function gapAt(zone: Zone, local: LocalMs): Instant {
  const table = tableOf(zone)
  for (const ms of [local - day, local, local + day]) {
    for (const { at, before, after } of stretchOf(table, ms).transitions) {
      if (at + before <= local && local < at + after) return instant(at)
    }
  }
  throw new RangeError(`no gap in ${zone} at ${new Date(local).toISOString().slice(0, -1)}`)
}
