import type { Refusal } from '#core/decision.ts'
import type { PolicyVersion } from './policy.ts'

/** What checking a policy needs: the calendars that exist and those that never open. */
export type PolicyCheckFacts = {
  calendarIds: readonly string[]
  neverOpen: readonly string[]
  topicIds: readonly string[]
}

/** Why a policy can never start, never end or reaches nobody; empty when it may be saved (4.7). `params.path` is a JSON pointer. */
export function checkPolicy(_policy: PolicyVersion, _facts: PolicyCheckFacts): Refusal[] {
  throw new Error('not written')
}
