import { describe, expect, test } from 'vitest'
import { canFitRisk, fitRisk, type RiskExample } from './fit-risk.ts'
import { riskAtLine, riskCurve, riskOrder } from './judge-risk.ts'
import { risk } from './risk.ts'

/** A generator of its own, so that the history is the same every time. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

/** A desk where the truth is known: broken commitments count much, legal words some, back-and-forth nothing at all. */
function history(count: number, seed: number): RiskExample[] {
  const random = seeded(seed)
  return Array.from({ length: count }, () => {
    const brokenCommitments = random() < 0.3 ? 2 : 0
    const legalThreat = random() < 0.2
    const backAndForth = 1 + Math.floor(random() * 6)
    const logOdds = -3 + (brokenCommitments ? 3 : 0) + (legalThreat ? 1.5 : 0)
    return {
      values: { brokenCommitments, legalThreat, backAndForth },
      escalated: random() < 1 / (1 + Math.exp(-logOdds)),
    }
  })
}

const judged = (examples: RiskExample[], { base, weights }: ReturnType<typeof fitRisk>) =>
  examples.map(({ values, escalated }) => ({ score: risk(values, weights, base).score, escalated }))

describe('9.7 weights fitted on history where the truth is known', () => {
  const fit = fitRisk(history(4_000, 1))

  test('come near the truth, and a factor that means nothing weighs next to nothing', () => {
    expect(fit.base).toBeCloseTo(-3, 0)
    expect(fit.weights.brokenCommitments.weight).toBeGreaterThan(2.6)
    expect(fit.weights.brokenCommitments.weight).toBeLessThan(3.4)
    expect(fit.weights.legalThreat.weight).toBeGreaterThan(1.1)
    expect(fit.weights.legalThreat.weight).toBeLessThan(1.9)
    expect(fit.weights.backAndForth.weight).toBeLessThan(0.4)
    expect(fit.weights.vulnerable.weight).toBeCloseTo(0, 5)
  })

  test('hold on tickets they have not seen: what says 50 escalates about half the time', () => {
    const fresh = judged(history(4_000, 2), fit)
    for (const bin of riskCurve(fresh).filter(({ count }) => count > 200))
      expect(Math.abs(bin.share! * 100 - bin.meanScore!)).toBeLessThan(8)
  })

  test('order tickets better than the weights that the desk begins with', () => {
    const fresh = history(2_000, 3)
    const before = fresh.map(({ values, escalated }) => ({ score: risk(values).score, escalated }))
    expect(riskOrder(judged(fresh, fit))!).toBeGreaterThan(riskOrder(before)!)
  })

  test('no factor lowers the risk, whatever a history of chance says', () => {
    const odd = history(300, 4).map((one) => ({
      ...one,
      escalated: !one.values.legalThreat && one.escalated,
    }))
    for (const { weight } of Object.values(fitRisk(odd).weights)) expect(weight).toBeGreaterThanOrEqual(0)
  })
})

test('9.7 a history that separates perfectly, or repeats itself, still gives finite weights', () => {
  const values = { brokenCommitments: 2, legalThreat: true }
  const both = [
    ...Array.from({ length: 40 }, () => ({ values, escalated: true })),
    ...Array.from({ length: 40 }, () => ({ values: {}, escalated: false })),
  ]
  const { base, weights } = fitRisk(both)
  expect([base, ...Object.values(weights).map(({ weight }) => weight)].every(Number.isFinite)).toBe(true)
  expect(risk(values, weights, base).score).toBeGreaterThan(80)
  expect(risk({}, weights, base)).toEqual({ score: 0, reasons: [] })
})

test('9.7 too little history is not fitted', () => {
  expect(canFitRisk(history(49, 1))).toBe(false)
  expect(canFitRisk(Array.from({ length: 500 }, () => ({ values: {}, escalated: false })))).toBe(false)
  expect(canFitRisk(history(500, 1))).toBe(true)
})

test('9.7 precision, recall and order are what they are called', () => {
  const four = [
    { score: 90, escalated: true },
    { score: 85, escalated: false },
    { score: 20, escalated: true },
    { score: 10, escalated: false },
  ]
  expect(riskAtLine(four, 80)).toEqual({ line: 80, flagged: 2, precision: 0.5, recall: 0.5 })
  expect(riskAtLine([], 80)).toEqual({ line: 80, flagged: 0, precision: null, recall: null })
  expect(riskOrder(four)).toBe(0.75)
  expect(riskOrder([{ score: 5, escalated: true }])).toBeNull()
  const tied = [5, 5].map((score, i) => ({ score, escalated: i === 0 }))
  expect(riskOrder(tied)).toBe(0.5)
  expect(riskCurve([{ score: 100, escalated: true }]).at(-1)).toMatchObject({ count: 1, share: 1 })
})
