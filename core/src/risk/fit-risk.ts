import { RISK_FACTORS, RISK_WEIGHTS, riskShare, type RiskFactor, type RiskFactors, type RiskWeights } from './risk.ts' // prettier-ignore

/** What was known of a ticket at its highest risk, and whether it escalated in the end. */
export type RiskExample = { readonly values: RiskFactors; readonly escalated: boolean }

export type FittedRisk = { readonly base: number; readonly weights: RiskWeights }

/** Fewer than these say nothing: examples in all, and of the rarer kind. */
export const LEAST_EXAMPLES = { all: 50, ofEach: 10 }

/** How strongly weights are held at zero; keeps a factor that was seen twice from deciding everything. */
const RIDGE = 1
const MOST_ROUNDS = 50

/** Whether there is enough history to fit (9.7). */
export function canFitRisk(examples: readonly RiskExample[]): boolean {
  const escalated = examples.filter((one) => one.escalated).length
  const rarer = Math.min(escalated, examples.length - escalated)
  return examples.length >= LEAST_EXAMPLES.all && rarer >= LEAST_EXAMPLES.ofEach
}

/**
 * Fits the weights to a desk's own history by logistic regression (9.7): the log-odds of escalating are `base` plus
 * weight × share of each factor. No factor may lower the risk: one that would is left out, and the rest is fitted again.
 * From where to where a factor counts stays as it is.
 */
export function fitRisk(examples: readonly RiskExample[]): FittedRisk {
  let factors: RiskFactor[] = [...RISK_FACTORS]
  for (;;) {
    const fit = logistic(examples, factors)
    const lowering = factors.filter((_, i) => fit[i + 1]! < 0)
    if (lowering.length === 0) return toWeights(factors, fit)
    factors = factors.filter((factor) => !lowering.includes(factor))
  }
}

function toWeights(factors: readonly RiskFactor[], fit: readonly number[]): FittedRisk {
  const rounded = (n: number) => Math.round(n * 1000) / 1000
  const weights = Object.fromEntries(
    RISK_FACTORS.map((factor) => {
      const at = factors.indexOf(factor)
      return [factor, { ...RISK_WEIGHTS[factor], weight: at < 0 ? 0 : rounded(fit[at + 1]!) }]
    }),
  ) as Record<RiskFactor, (typeof RISK_WEIGHTS)[RiskFactor]>
  return { base: rounded(fit[0]!), weights }
}

/** Newton's method; the first coefficient is the base and is not held at zero. */
function logistic(examples: readonly RiskExample[], factors: readonly RiskFactor[]): number[] {
  const rows = examples.map(({ values }) => [
    1,
    ...factors.map((factor) => riskShare(RISK_WEIGHTS[factor], Number(values[factor] ?? 0))),
  ])
  const size = factors.length + 1
  let beta = Array.from({ length: size }, () => 0)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const slope = Array.from({ length: size }, (_, i) => (i ? -RIDGE * beta[i]! : 0))
    const bend = Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (_, j) => (i === j ? (i ? RIDGE : 1e-9) : 0)),
    )
    rows.forEach((row, n) => {
      const p = 1 / (1 + Math.exp(-row.reduce((sum, x, i) => sum + x * beta[i]!, 0)))
      const miss = Number(examples[n]!.escalated) - p
      for (let i = 0; i < size; i++) {
        slope[i]! += miss * row[i]!
        for (let j = 0; j < size; j++) bend[i]![j]! += p * (1 - p) * row[i]! * row[j]!
      }
    })
    const step = solve(bend, slope)
    beta = beta.map((b, i) => b + clamp(step[i]!))
    if (step.every((change) => Math.abs(change) < 1e-6)) break
  }
  return beta
}

/** A step too far on the flat end of the curve never comes back. */
const clamp = (step: number) => Math.max(-2, Math.min(2, step))

/** Solves a small linear system by elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!])
  const size = rows.length
  for (let column = 0; column < size; column++) {
    let best = column
    for (let i = column + 1; i < size; i++)
      if (Math.abs(rows[i]![column]!) > Math.abs(rows[best]![column]!)) best = i
    ;[rows[column], rows[best]] = [rows[best]!, rows[column]!]
    const pivot = rows[column]![column]!
    for (let i = 0; i < size; i++) {
      if (i === column) continue
      const times = rows[i]![column]! / pivot
      for (let j = column; j <= size; j++) rows[i]![j]! -= times * rows[column]![j]!
    }
  }
  return rows.map((row, i) => row[size]! / row[i]!)
}
