import type { Instant } from '../time/instant.ts'

export type MemberState = 'invited' | 'active' | 'away' | 'disabled'
/** As it is kept: `away` stays until somebody changes it, also past `awayUntil`; null is an absence without an end. */
export type Standing = { state: MemberState; awayUntil: Instant | null }

/** How somebody stands at an instant: an absence that is over by then is none. */
export function standingAt({ state, awayUntil }: Standing, at: Instant): Standing {
  if (state !== 'away') return { state, awayUntil: null }
  return awayUntil !== null && awayUntil <= at ? { state: 'active', awayUntil: null } : { state, awayUntil }
}
