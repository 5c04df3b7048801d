import { refuse, type Refusal } from '#core/decision.ts'
import { isSoundTerm, type Term } from '#core/calendar/term.ts'
import type { PolicyTarget, PolicyVersion } from './policy.ts'

/** What checking a policy needs: what exists, and the calendars that never open. */
export type PolicyCheckFacts = {
  calendarIds: readonly string[]
  neverOpen: readonly string[]
  /** Whether a term would not be over in any year that calendars know. */
  neverEnds: (calendar: PolicyTarget['calendar'], term: Term) => boolean
  topicIds: readonly string[]
}

/**
 * Why a policy can never start, never end or applies to nothing; empty when it may be saved (4.7). `params.path` is a
 * JSON pointer into the policy.
 */
export function checkPolicy(policy: PolicyVersion, facts: PolicyCheckFacts): Refusal[] {
  const found: Refusal[] = []
  const no = (code: string, path: string, params: Refusal['params'] = {}) =>
    found.push(refuse(`policy.${code}`, { path, ...params }).refusal)

  if (policy.targets.length === 0) no('no_targets', '/targets')
  policy.conditions.topicIds.forEach((topicId, i) => {
    if (!facts.topicIds.includes(topicId)) no('unknown_topic', `/conditions/topicIds/${i}`, { topicId })
  })
  policy.targets.forEach((target, i) => {
    if (policy.targets.findIndex(({ kind }) => kind === target.kind) < i) {
      no('kind_twice', `/targets/${i}/kind`, { kind: target.kind })
    }
    for (const [code, path] of targetFaults(target, facts))
      no(code, `/targets/${i}${path}`, { kind: target.kind })
  })
  const response = policy.targets.find(({ kind }) => kind === 'first_response')
  const answer = policy.targets.find(({ kind }) => kind === 'first_answer')
  if (
    response &&
    answer &&
    response.term.unit === answer.term.unit &&
    answer.term.amount < response.term.amount
  ) {
    no('answer_before_response', '/targets')
  }
  return found
}

function targetFaults(
  { term, calendar, warnAtPercents }: PolicyTarget,
  facts: PolicyCheckFacts,
): [string, string][] {
  const found: [string, string][] = []
  if (!isSoundTerm(term)) found.push(['term_never_ends', '/term/amount'])
  if (calendar !== null && calendar !== 'team') {
    const { calendarId } = calendar
    if (!facts.calendarIds.includes(calendarId)) found.push(['unknown_calendar', '/calendar'])
    else if (facts.neverOpen.includes(calendarId)) found.push(['calendar_never_opens', '/calendar'])
  }
  if (found.length === 0 && facts.neverEnds(calendar, term)) found.push(['term_never_ends', '/term/amount'])
  if (warnAtPercents.some((percent) => !(percent > 0 && percent < 100)))
    found.push(['warning_out_of_range', '/warnAtPercents'])
  return found
}
