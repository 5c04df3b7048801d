import { isOpen, openPeriods, type Period } from '../calendar/arithmetic.ts'
import type { Calendar } from '../calendar/calendar.ts'
import type { Instant } from '../time/instant.ts'
import { handoffs, shiftAt, type Rotation } from './rotation.ts'

/** Layers are asked in order: the first that has somebody present decides, the later ones fill its gaps. */
export type Layer = {
  readonly rotation: Rotation
  /** The layer is on only while this is open; null: always. */
  readonly during: Calendar | null
  readonly from?: Instant
  readonly until?: Instant
}

/** Cover or swap: `member` stands in for `replaces`, or for whoever is on duty (null). Of several the last wins. */
export type Override = Period & { readonly member: string; readonly replaces: string | null }

/** A member who is away: somebody who covers, or else a later layer, is on duty instead. */
export type Absence = Period & { readonly member: string }

export type Rota = {
  readonly layers: readonly Layer[]
  readonly overrides: readonly Override[]
  readonly absences: readonly Absence[]
}

/** Who is on duty and why: by a layer (its index) or by an override, then for whom. */
export type Duty =
  | { readonly member: string; readonly by: 'layer'; readonly layer: number }
  | { readonly member: string; readonly by: 'override'; readonly insteadOf: string | null }

/** A stretch in which one duty holds; null: nobody is on duty. */
export type DutyPeriod = Period & { readonly duty: Duty | null }

const holds = (at: Instant) => (period: Period) => period.from <= at && at < period.to

/** Who is on duty at the instant; null: nobody (trap 24). */
export function onDutyAt(rota: Rota, at: Instant): Duty | null {
  const now: Rota = {
    layers: rota.layers,
    overrides: rota.overrides.filter(holds(at)),
    absences: rota.absences.filter(holds(at)),
  }
  for (const override of now.overrides.toReversed()) {
    if (override.replaces !== null) continue
    const member = present(now, override.member, [])
    if (member !== null) return { member, by: 'override', insteadOf: null }
  }
  for (const [layer, { rotation, during, from, until }] of rota.layers.entries()) {
    if ((from !== undefined && at < from) || (until !== undefined && at >= until)) continue
    if (during && !isOpen(during, at)) continue
    const scheduled = shiftAt(rotation, at).member
    const member = scheduled === null ? null : present(now, scheduled, [])
    if (member === null || scheduled === null) continue
    return member === scheduled
      ? { member, by: 'layer', layer }
      : { member, by: 'override', insteadOf: scheduled }
  }
  return null
}

/** The member, or whoever covers, or who covers those: a deputy's deputy counts (trap 24). Null: all of them away. */
function present(now: Rota, member: string, asked: readonly string[]): string | null {
  if (asked.includes(member)) return null
  const covers = now.overrides.filter((override) => override.replaces === member).toReversed()
  for (const cover of covers) {
    const found = present(now, cover.member, [...asked, member])
    if (found !== null) return found
  }
  return now.absences.some((absence) => absence.member === member) ? null : member
}

/** What the time asked is made of: one duty after another, or nobody's, in order and without holes. */
export function duties(rota: Rota, from: Instant, to: Instant): DutyPeriod[] {
  const found: DutyPeriod[] = []
  const points = changes(rota, from, to)
  for (const [i, at] of points.entries()) {
    const end = points[i + 1] ?? to
    const duty = onDutyAt(rota, at)
    const last = found.at(-1)
    if (last && same(last.duty, duty)) found.splice(-1, 1, { ...last, to: end })
    else found.push({ from: at, to: end, duty })
  }
  return found
}

function same(a: Duty | null, b: Duty | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** Every instant of the time asked at which who is on duty may change. */
function changes(rota: Rota, from: Instant, to: Instant): Instant[] {
  const points = rota.layers.flatMap(({ rotation, during, from: start, until }) => [
    ...handoffs(rotation, from, to),
    ...(during ? openPeriods(during, from, to).flatMap(({ from: open, to: close }) => [open, close]) : []),
    ...[start, until].filter((at) => at !== undefined),
  ])
  const edges = [...rota.overrides, ...rota.absences].flatMap((period) => [period.from, period.to])
  const within = [from, ...points, ...edges].filter((at) => from <= at && at < to)
  return [...new Set(within)].toSorted((a, b) => a - b)
}

/** Stretches in which nobody is on duty (trap 24). */
export function gaps(rota: Rota, from: Instant, to: Instant): Period[] {
  return duties(rota, from, to)
    .filter(({ duty }) => duty === null)
    .map((period) => ({ from: period.from, to: period.to }))
}
