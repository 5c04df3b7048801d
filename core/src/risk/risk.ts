/** What raises the risk of a ticket (9.7). Counts, hours and ratios as named; a missing factor counts as none. */
export type RiskFactors = {
  /** Business time waited for an answer, divided by what is usual for the topic. */
  readonly waitRatio?: number
  /** Messages of the customer on this ticket beyond the first. */
  readonly backAndForth?: number
  readonly brokenCommitments?: number
  readonly reopenings?: number
  /** Business time since the owner last did anything, divided by what is usual. */
  readonly ownerSilenceRatio?: number
  /** Earlier escalations of the account. */
  readonly earlierEscalations?: number
  /** Strongest dissatisfaction read in the conversation: 0 calm, 1 dissatisfied, 2 angry. */
  readonly dissatisfaction?: number
  /** How the words changed: -1 calmer, 0 the same, 1 rising. */
  readonly trend?: number
  readonly legalThreat?: boolean
  readonly churnThreat?: boolean
  readonly repeatedContact?: boolean
  readonly vulnerable?: boolean
}

export type RiskFactor = keyof RiskFactors
export type RiskReason = { readonly factor: RiskFactor; readonly weight: number; readonly points: number }
export type Risk = { readonly score: number; readonly reasons: readonly RiskReason[] }

/** Scores how likely a ticket is to escalate, 0 to 100, with its reasons, strongest first (9.7). */
export function risk(_factors: RiskFactors): Risk {
  return { score: 0, reasons: [] }
}
