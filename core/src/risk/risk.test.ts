import { expect, test } from 'vitest'
import { risk, RISK_WEIGHTS, type RiskFactor } from './risk.ts'

test('9.7 a ticket without any sign has no risk and no reasons', () => {
  expect(risk({})).toEqual({ score: 0, reasons: [] })
  expect(
    risk({ waitRatio: 0.4, backAndForth: 1, trend: -1, dissatisfaction: 0, legalThreat: false }),
  ).toEqual({
    score: 0,
    reasons: [],
  })
})

test('9.7 each reason says its factor, value, weight and points, strongest first', () => {
  const { score, reasons } = risk({ brokenCommitments: 1, waitRatio: 2, reopenings: 2 })
  expect(reasons).toEqual([
    { factor: 'reopenings', value: 2, weight: 16, points: 16 },
    { factor: 'brokenCommitments', value: 1, weight: 26, points: 13 },
    { factor: 'waitRatio', value: 2, weight: 18, points: 9 },
  ])
  expect(score).toBe(38)
})

test('9.7 more of a factor never lowers the score, and the score stays within 0 and 100', () => {
  for (const factor of Object.keys(RISK_WEIGHTS) as RiskFactor[]) {
    let last = 0
    for (let value = 0; value <= 10; value++) {
      const { score } = risk({ dissatisfaction: 1, [factor]: value })
      expect(score).toBeGreaterThanOrEqual(last)
      last = score
    }
  }
  const all = Object.fromEntries(Object.keys(RISK_WEIGHTS).map((f) => [f, 1000]))
  expect(risk(all).score).toBe(100)
})

test('9.7 a workspace can hand in weights of its own', () => {
  const weights = { ...RISK_WEIGHTS, churnThreat: { from: 0, full: 1, weight: 50 } }
  expect(risk({ churnThreat: true }, weights).score).toBe(50)
})
