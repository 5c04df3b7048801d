/** What raises the risk of a ticket (9.7). Counts, ratios and levels as named; a missing factor counts as none. */
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

/** What one factor adds: its sentence is the message `coach.risk.<factor>` with `value`. */
export type RiskReason = {
  readonly factor: RiskFactor
  readonly value: number
  readonly weight: number
  readonly points: number
}

export type Risk = { readonly score: number; readonly reasons: readonly RiskReason[] }

/** From which value on a factor counts, the value at which it counts in full, and the points (of 100) that are its weight. */
export type RiskWeight = { readonly from: number; readonly full: number; readonly weight: number }

/** The weights of every factor: the one place where they stand. A workspace can refit them on its own history. */
export const RISK_WEIGHTS: RiskWeights = {
  waitRatio: { from: 1, full: 3, weight: 18 },
  backAndForth: { from: 1, full: 6, weight: 14 },
  brokenCommitments: { from: 0, full: 2, weight: 26 },
  reopenings: { from: 0, full: 2, weight: 16 },
  ownerSilenceRatio: { from: 1, full: 3, weight: 12 },
  earlierEscalations: { from: 0, full: 3, weight: 12 },
  dissatisfaction: { from: 0, full: 2, weight: 24 },
  trend: { from: 0, full: 1, weight: 12 },
  legalThreat: { from: 0, full: 1, weight: 30 },
  churnThreat: { from: 0, full: 1, weight: 20 },
  repeatedContact: { from: 0, full: 1, weight: 14 },
  vulnerable: { from: 0, full: 1, weight: 14 },
}

export const RISK_FACTORS = Object.keys(RISK_WEIGHTS) as readonly RiskFactor[]

/** Weights with the base of a fit: `base` null counts points, a number makes the weights log-odds on top of it. */
export type RiskWeights = Readonly<Record<RiskFactor, RiskWeight>>

/** How far a value has come from where its factor begins to count to where it counts in full, 0 to 1. */
export function riskShare({ from, full }: RiskWeight, value: number): number {
  return Math.min(1, Math.max(0, (value - from) / (full - from)))
}

/**
 * Scores how likely a ticket is to escalate, 0 to 100, with its reasons, strongest first (9.7). Points add up; beyond 60
 * each further point counts half, so that the scale has room at its top. With a `base`, which a fit gives, the score is
 * the fitted chance in percent and each reason has its part of it. Without a reason there is no risk.
 */
export function risk(
  factors: RiskFactors,
  weights: RiskWeights = RISK_WEIGHTS,
  base: number | null = null,
): Risk {
  const parts = RISK_FACTORS.map((factor) => {
    const value = Number(factors[factor] ?? 0)
    const { weight } = weights[factor]
    return { factor, value, weight, part: weight * riskShare(weights[factor], value) }
  })
  const sum = parts.reduce((total, { part }) => total + part, 0)
  const perPart = base === null || sum === 0 ? 1 : chance(base + sum) / sum
  const reasons = parts
    .map(({ part, ...reason }): RiskReason => ({ ...reason, points: Math.round(part * perPart) }))
    .filter((reason) => reason.points > 0)
    .sort((a, b) => b.points - a.points)
  if (reasons.length === 0) return { score: 0, reasons }
  if (base !== null) return { score: Math.round(chance(base + sum)), reasons }
  const points = reasons.reduce((total, reason) => total + reason.points, 0)
  return { score: Math.min(100, Math.round(points <= 60 ? points : 60 + (points - 60) / 2)), reasons }
}

const chance = (logOdds: number) => 100 / (1 + Math.exp(-logOdds))
