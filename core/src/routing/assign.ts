import type { Instant } from '#core/time/instant.ts'

/** A member who might take a ticket. */
export type Candidate = {
  memberId: string
  onDuty: boolean
  openTickets: number
  capacity: number
  languages: readonly string[]
  skills: readonly string[]
  /** When they were given heated tickets, newest last (8.2). */
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

export type Assignment = {
  memberId: string | null
  /** Why each other candidate was passed over. */
  passedOver: { memberId: string; because: 'off_duty' | 'full' | 'language' | 'skill' | 'heated' | 'load' }[]
}

/** Who takes a ticket: on duty, speaking its language, with its skills, rested from anger, least loaded (8.2). */
export function assign(_facts: AssignFacts, _now: Instant): Assignment {
  throw new Error('not written')
}
