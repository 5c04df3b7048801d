import { day, hour, type Instant } from '../time/instant.ts'
import { addMonths, localFields, parseLocal, type LocalMs } from '../time/local.ts'
import { localMsAt, momentOfLocal, type Zone } from '../time/zone.ts'

/** People taking turns. Handoffs are local times, so a shift over a clock change is longer or shorter (trap 1). */
export type Rotation = {
  readonly zone: Zone
  readonly unit: 'hour' | 'day' | 'week' | 'month'
  /** Units per shift, at least 1. */
  readonly length: number
  /** Local time of a handoff, `YYYY-MM-DDTHH:MM`: the first member's shift begins then. Turns run both ways from it. */
  readonly startsAt: string
  readonly members: readonly string[]
}

/** One turn. `member` is null in a rotation without members. */
export type Shift = { readonly from: Instant; readonly to: Instant; readonly member: string | null }

const unitLength = { hour, day, week: 7 * day } as const

/** Local time of the handoff with this number; 0 is the first. */
function localHandoff(rotation: Rotation, number: number): LocalMs {
  const origin = parseLocal(rotation.startsAt)
  const units = number * rotation.length
  return rotation.unit === 'month' ? addMonths(origin, units) : origin + units * unitLength[rotation.unit]
}

function handoff(rotation: Rotation, number: number): Instant {
  return momentOfLocal(rotation.zone, localHandoff(rotation, number))
}

/** Number of the last handoff at or before the instant: a guess from local time, put right by the instants. */
function numberAt(rotation: Rotation, at: Instant): number {
  if (!Number.isInteger(rotation.length) || rotation.length < 1) throw new RangeError('a shift has no length')
  const [local, origin] = [localMsAt(rotation.zone, at), parseLocal(rotation.startsAt)]
  const [now, first] = [localFields(local), localFields(origin)]
  const units =
    rotation.unit === 'month'
      ? (now.year - first.year) * 12 + now.month - first.month
      : (local - origin) / unitLength[rotation.unit]
  let number = Math.floor(units / rotation.length)
  while (handoff(rotation, number) > at) number--
  while (handoff(rotation, number + 1) <= at) number++
  return number
}

function shift(rotation: Rotation, number: number): Shift {
  const { members } = rotation
  const turn = members.length === 0 ? 0 : ((number % members.length) + members.length) % members.length
  return {
    from: handoff(rotation, number),
    to: handoff(rotation, number + 1),
    member: members[turn] ?? null,
  }
}

/** The shift that holds the instant. RangeError for a length below 1, an unknown zone or an unreadable start. */
export function shiftAt(rotation: Rotation, at: Instant): Shift {
  return shift(rotation, numberAt(rotation, at))
}

/** End of the shift that holds the instant. RangeError as above. */
export function shiftEnd(rotation: Rotation, at: Instant): Instant {
  return shiftAt(rotation, at).to
}

/** Shifts that touch `from` to `to` (both included), in order; a shift that clocks skip is left out. */
export function shifts(rotation: Rotation, from: Instant, to: Instant): Shift[] {
  const found: Shift[] = []
  for (let number = numberAt(rotation, from); ; number++) {
    const next = shift(rotation, number)
    if (next.from > to) return found
    if (next.from < next.to) found.push(next)
  }
}

/** Every start and end of those shifts, in order. */
export function handoffs(rotation: Rotation, from: Instant, to: Instant): Instant[] {
  const found = shifts(rotation, from, to)
  return [...found.map((one) => one.from), ...found.slice(-1).map((one) => one.to)]
}
