import type { Output } from '#contracts/client.ts'
import { canFitRisk } from '#core/risk/fit-risk.ts'
import { riskAtLine, riskCurve, riskOrder } from '#core/risk/judge-risk.ts'
import { RISK_FACTORS, riskShare, type RiskFactor, type RiskWeights } from '#core/risk/risk.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { sayIn } from '#server/platform/words.ts'
import { examplesOf, pastRisks, type PastRisk } from './risk-history.ts'
import { languageOf } from './risk-view.ts'
import { weightsInForce } from './risk-weights.ts'
import { listVersions } from './weights-versions.ts'

type Figures = Output<'readRiskFigures'>
const LINES = [20, 30, 40, 50, 60, 70, 80, 90]

/** How good the predictions were, on tickets that have ended (9.7). */
export async function readRiskFigures(ctx: Context, actor: Actor): Promise<Figures> {
  const { workspaceId } = actor
  const desk = await loadDesk(ctx, workspaceId)
  const [past, inForce, versions] = await Promise.all([
    pastRisks(ctx.db, workspaceId),
    weightsInForce(ctx.db, workspaceId),
    listVersions(ctx.db, desk),
  ])
  const judged = past
    .filter(({ outcome }) => outcome === 'escalated' || outcome === 'not_escalated')
    .map(({ peakScore, outcome }) => ({ score: peakScore, escalated: outcome === 'escalated' }))
  const count = (outcome: PastRisk['outcome']) => past.filter((one) => one.outcome === outcome).length
  const line = desk.settings.riskLine
  const say = sayIn(languageOf(desk, actor))
  return {
    line,
    ended: judged.length,
    escalated: count('escalated'),
    notJudged: { asked: count('asked'), byRisk: count('by_risk') },
    order: riskOrder(judged),
    lines: [...new Set([...LINES, line])].sort((a, b) => a - b).map((one) => riskAtLine(judged, one)),
    curve: riskCurve(judged),
    reasons: RISK_FACTORS.map((factor) => ({
      factor,
      name: say(`coaching.factor.${factor}`),
      weight: inForce.weights[factor].weight,
      ...seenOf(past, inForce.weights, factor),
    })),
    canFit: canFitRisk(examplesOf(past)),
    versions,
  }
}

/** How often a reason was given, and what became of it. */
function seenOf(past: readonly PastRisk[], weights: RiskWeights, factor: RiskFactor) {
  const seen = past.filter(
    ({ peakValues }) => riskShare(weights[factor], Number(peakValues[factor] ?? 0)) > 0,
  )
  return {
    seen: seen.length,
    escalated: seen.filter(({ outcome }) => outcome === 'escalated').length,
    disagreed: seen.filter(({ answer }) => answer === 'disagreed').length,
  }
}
