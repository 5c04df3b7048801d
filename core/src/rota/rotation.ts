import type { Instant } from '../time/instant.ts'
import type { Zone } from '../time/zone.ts'

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

export type Shift = { readonly from: Instant; readonly to: Instant; readonly member: string | null }

/** The shift that holds the instant. */
export function shiftAt(rotation: Rotation, at: Instant): Shift {
  throw new Error('not yet')
}

/** End of the shift that holds the instant. */
export function shiftEnd(rotation: Rotation, at: Instant): Instant {
  throw new Error('not yet')
}

/** Shifts that touch `from` to `to` (both included), in order. */
export function shifts(rotation: Rotation, from: Instant, to: Instant): Shift[] {
  throw new Error('not yet')
}

/** Every start and end of those shifts, in order. */
export function handoffs(rotation: Rotation, from: Instant, to: Instant): Instant[] {
  throw new Error('not yet')
}
