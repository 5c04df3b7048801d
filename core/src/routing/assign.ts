import type { Instant } from '#core/time/instant.ts'

/** A member who might take a ticket. */
export type Candidate = {
  memberId: string
  onDuty: boolean
  openTickets: number
  capacity: number
  languages: readonly string[]
  skills: readonly string[]
  /** When they were given heated tickets (8.2). */
  heatedAt: readonly Instant[]
}

export type AssignFacts = {
  candidates: readonly Candidate[]
  language: string
  skills: readonly string[]
  heated: boolean
  /** Nobody gets a third heated one within this many ms while others are free (8.2). */
  heatedWithinMs: number
}

export type PassedOver = 'off_duty' | 'full' | 'language' | 'skill' | 'heated' | 'load'

/** Who takes it, null when nobody can, and why each other was passed over. */
export type Assignment = { memberId: string | null; passedOver: { memberId: string; because: PassedOver }[] }

/** Two within the time are enough (8.2). */
const HEATED_ENOUGH = 2

/**
 * Who takes a ticket: on duty, with room, its language and its skills; rested from anger while others are free (8.2);
 * of these the least loaded for their capacity, then the least recently heated, then by id.
 */
export function assign(facts: AssignFacts, now: Instant): Assignment {
  const unfit = new Map(facts.candidates.map((candidate) => [candidate.memberId, unfitFor(candidate, facts)]))
  const able = facts.candidates.filter(({ memberId }) => unfit.get(memberId) === null)
  const heat = ({ heatedAt }: Candidate) => heatedAt.filter((at) => at > now - facts.heatedWithinMs).length
  const rested = facts.heated ? able.filter((candidate) => heat(candidate) < HEATED_ENOUGH) : able
  const choice = (rested.length > 0 ? rested : able).toSorted(
    (a, b) =>
      a.openTickets / a.capacity - b.openTickets / b.capacity ||
      heat(a) - heat(b) ||
      (a.memberId < b.memberId ? -1 : 1),
  )[0]
  const passedOver = facts.candidates
    .filter((candidate) => candidate !== choice)
    .map((candidate) => {
      const isTired = rested.length > 0 && able.includes(candidate) && !rested.includes(candidate)
      return {
        memberId: candidate.memberId,
        because: unfit.get(candidate.memberId) ?? (isTired ? 'heated' : 'load'),
      }
    })
  return { memberId: choice?.memberId ?? null, passedOver }
}

function unfitFor(candidate: Candidate, facts: AssignFacts): PassedOver | null {
  if (!candidate.onDuty) return 'off_duty'
  if (candidate.openTickets >= candidate.capacity) return 'full'
  if (!candidate.languages.includes(facts.language)) return 'language'
  return facts.skills.every((skill) => candidate.skills.includes(skill)) ? null : 'skill'
}
