/** The brief that travels with an escalation (5.6). */
export type Handover = {
  whatHappened: string
  customerWants: string
  impact: string
  verified: string
  tried: string
  promised: string
  mood: string
  advice: string
}

export type HandoverField = keyof Handover
export const HANDOVER_FIELDS: readonly HandoverField[] = [
  'whatHappened',
  'customerWants',
  'impact',
  'verified',
  'tried',
  'promised',
  'mood',
  'advice',
]

/** What of a ticket fills a handover. Texts are the ticket's own words; nothing is invented. */
export type HandoverFacts = {
  firstCustomerMessage: string | null
  keyPoints: readonly string[]
  findings: readonly string[]
  checklistEvidence: readonly string[]
  remediesTried: readonly string[]
  consultAnswers: readonly string[]
  openCommitments: readonly string[]
  /** Words for the mood, already in the reader's language. */
  mood: string | null
}

/** A handover as far as the ticket itself can fill it; a person completes it (5.6). */
export function prefillHandover(_facts: HandoverFacts): Handover {
  throw new Error('not written')
}

/** The fields a person must still write. What was tried at this level is always among those asked for (5.4). */
export function handoverMissing(_handover: Handover): HandoverField[] {
  throw new Error('not written')
}
