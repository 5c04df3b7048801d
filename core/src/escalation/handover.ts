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

/** In the order they are asked and read. */
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

/** The handover of an escalation that is only tried out (9.6): nothing is known of a ticket. */
export const EMPTY_HANDOVER: Handover = {
  whatHappened: '',
  customerWants: '',
  impact: '',
  verified: '',
  tried: '',
  promised: '',
  mood: '',
  advice: '',
}

/** What a receiver cannot do without; advice may be empty, and nothing promised is a fact of its own. */
const NEEDED: readonly HandoverField[] = ['whatHappened', 'customerWants', 'impact', 'tried']

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

/** A field holds so many characters. */
const LONGEST_HANDOVER_FIELD = 5_000

/**
 * A handover as far as the ticket itself can fill it; a person completes it (5.6). What a field cannot hold ends in an
 * ellipsis: the whole of it stands on the ticket.
 */
export function prefillHandover(facts: HandoverFacts): Handover {
  const lines = (...texts: readonly (readonly string[])[]) => fitting(texts.flat().join('\n'))
  return {
    whatHappened:
      facts.keyPoints.length > 0 ? lines(facts.keyPoints) : fitting(facts.firstCustomerMessage ?? ''),
    customerWants: '',
    impact: '',
    verified: lines(facts.findings, facts.checklistEvidence),
    tried: lines(facts.remediesTried, facts.consultAnswers),
    promised: lines(facts.openCommitments),
    mood: facts.mood ?? '',
    advice: '',
  }
}

function fitting(text: string): string {
  if (text.length <= LONGEST_HANDOVER_FIELD) return text
  // No half of a character stays at the end.
  return `${text.slice(0, LONGEST_HANDOVER_FIELD - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** The fields a person must still write; what was tried at this level is always among those asked for (5.4). */
export function handoverMissing(handover: Handover): HandoverField[] {
  return NEEDED.filter((field) => handover[field].trim() === '')
}
