import { isSoundTerm, type Term } from '#core/calendar/term.ts'
import { refuse, type Refusal } from '#core/decision.ts'
import type { Path, Step, StepTarget } from './path.ts'

/** What checking a path needs: what exists, and which targets could be empty at some time. */
export type PathCheckFacts = {
  exists: (kind: 'team' | 'rota' | 'member' | 'calendar', id: string) => boolean
  neverOpens: (calendarId: string) => boolean
  /** Whether a term would not be over in any year that calendars know; of a calendar that opens, null is 24×7. */
  neverEnds: (calendarId: string | null, term: Term) => boolean
  /** How many enabled members hold a role or stand at a level. */
  holders: (target: Extract<StepTarget, { kind: 'role' | 'level' }>) => number
  /** Whether nobody may be on duty for a target at some time: a rota with a gap, a team without members. */
  canBeEmpty: (target: StepTarget) => boolean
}

/** The most steps, and the most times a step tells again. */
const MOST_STEPS = 12
const MOST_REPEATS = 20

/**
 * Why a path may not be saved (4.7, 5.5): every step must be reachable and end, and the last must always reach
 * somebody. Empty when sound. `params.path` is a JSON pointer into the path.
 */
export function checkPath(path: Path, facts: PathCheckFacts): Refusal[] {
  const found: Refusal[] = []
  const no = (code: string, pointer: string, params: Refusal['params'] = {}) =>
    found.push(refuse(`path.${code}`, { path: pointer, ...params }).refusal)

  if (path.steps.length === 0) no('no_steps', '/steps')
  if (path.steps.length > MOST_STEPS) no('too_many_steps', '/steps', { most: MOST_STEPS })
  path.steps.forEach((step, i) => {
    for (const [code, pointer] of stepFaults(step, facts)) no(code, `/steps/${i}${pointer}`, { step: i + 1 })
  })
  const last = path.steps.at(-1)
  if (last && targetExists(last.target, facts) && facts.canBeEmpty(last.target)) {
    no('ends_in_nobody', `/steps/${path.steps.length - 1}/target`, { step: path.steps.length })
  }
  const whole = { '/closeWithin': path.closeWithin, '/acknowledgementExpires': path.acknowledgementExpires }
  const updates = {
    '/updateEvery/normal': path.updateEvery.normal,
    '/updateEvery/severe': path.updateEvery.severe,
  }
  for (const [pointer, term] of Object.entries({ ...whole, ...updates })) {
    if (!ends(term, path.calendarId, facts)) no('term_never_ends', pointer)
  }
  if (path.calendarId !== null)
    calendarFaults(path.calendarId, facts).forEach((code) => no(code, '/calendarId'))
  path.entry.forEach((entry, i) => {
    if (!Number.isInteger(entry.step) || entry.step < 0 || entry.step >= path.steps.length) {
      no('entry_beyond_path', `/entry/${i}/step`, { step: entry.step + 1 })
    }
  })
  return found
}

function stepFaults(step: Step, facts: PathCheckFacts): [string, string][] {
  const found: [string, string][] = []
  if (!targetExists(step.target, facts)) found.push(['target_reaches_nobody', '/target'])
  if (!ends(step.acknowledgeWithin, step.calendarId, facts))
    found.push(['term_never_ends', '/acknowledgeWithin'])
  if (step.channels.length === 0) found.push(['tells_nobody', '/channels'])
  if (!Number.isInteger(step.repeats) || step.repeats < 0 || step.repeats > MOST_REPEATS) {
    found.push(['repeats_out_of_range', '/repeats'])
  }
  if (!ends(step.repeatEvery, step.calendarId, facts)) found.push(['term_never_ends', '/repeatEvery'])
  if (step.calendarId !== null) {
    calendarFaults(step.calendarId, facts).forEach((code) => found.push([code, '/calendarId']))
  }
  return found
}

function targetExists(target: StepTarget, facts: PathCheckFacts): boolean {
  switch (target.kind) {
    case 'team':
    case 'rota':
    case 'member':
      return facts.exists(target.kind, target.id)
    case 'role':
    case 'level':
      return facts.holders(target) > 0
    case 'own_lead':
      return true
  }
}

/** What is wrong with a calendar is said of the calendar. */
function ends(term: Term, calendarId: string | null, facts: PathCheckFacts): boolean {
  if (!isSoundTerm(term)) return false
  const isUsable = calendarId === null || calendarFaults(calendarId, facts).length === 0
  return !isUsable || !facts.neverEnds(calendarId, term)
}

function calendarFaults(calendarId: string, facts: PathCheckFacts): string[] {
  if (!facts.exists('calendar', calendarId)) return ['unknown_calendar']
  return facts.neverOpens(calendarId) ? ['calendar_never_opens'] : []
}
