import type { Instant } from '../time/instant.ts'
import type { Calendar } from '../calendar/calendar.ts'
import type { Period } from '../calendar/arithmetic.ts'
import type { Rotation } from './rotation.ts'

/** Layers are asked in order: the first that has somebody present decides, the later ones fill its gaps. */
export type Layer = {
  readonly rotation: Rotation
  /** The layer is on only while this is open; null: always. */
  readonly during: Calendar | null
  readonly from?: Instant
  readonly until?: Instant
}

/** Cover or swap: `member` stands in for `replaces`, or for whoever is on duty (null). Later overrides win. */
export type Override = Period & { readonly member: string; readonly replaces: string | null }

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

/** Who is on duty at the instant; null: nobody (trap 24). */
export function onDutyAt(rota: Rota, at: Instant): Duty | null {
  throw new Error('not yet')
}

/** Stretches of the time asked in which one duty holds, or nobody's (null), in order and without holes. */
export function duties(rota: Rota, from: Instant, to: Instant): (Period & { readonly duty: Duty | null })[] {
  throw new Error('not yet')
}

/** Stretches in which nobody is on duty (trap 24). */
export function gaps(rota: Rota, from: Instant, to: Instant): Period[] {
  throw new Error('not yet')
}
