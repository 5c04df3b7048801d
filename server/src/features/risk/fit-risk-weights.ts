import type { Output } from '#contracts/client.ts'
import {
  canFitRisk,
  fitRisk,
  LEAST_EXAMPLES,
  type FittedRisk,
  type RiskExample,
} from '#core/risk/fit-risk.ts'
import { riskOrder } from '#core/risk/judge-risk.ts'
import { risk, RISK_WEIGHTS } from '#core/risk/risk.ts'
import { beginSettingsChange } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { at, json } from '#server/platform/db/database.ts'
import { refuse } from '#server/platform/problem.ts'
import { appendEvent, doWork, type Work } from '#server/platform/work.ts'
import { examplesOf, pastRisks } from './risk-history.ts'
import { weightsInForce, type WeightsInForce } from './risk-weights.ts'
import { listVersions, type WeightsFigures } from './weights-versions.ts'

type Version = Output<'fitRiskWeights'>
type Weights = Pick<WeightsInForce, 'base' | 'weights'>

/**
 * Learns the weights from the desk's own ended tickets. Fitted on the older two thirds and tried on the newest third:
 * what does not order those better than the weights in force is not taken (9.7).
 */
export function fitRiskWeights(ctx: Context, actor: Actor): Promise<Version> {
  return doWork(ctx, actor, async (work) => {
    const desk = await beginSettingsChange(work)
    const [past, before] = await Promise.all([
      pastRisks(work.tx, work.workspaceId),
      weightsInForce(work.tx, work.workspaceId),
    ])
    const examples = examplesOf(past)
    const unseen = examples.slice(0, Math.floor(examples.length / 3))
    const older = examples.slice(unseen.length)
    if (!canFitRisk(examples) || !canFitRisk(older)) refuse({ code: 'risk.too_few', params: LEAST_EXAMPLES })
    const order = orderBy(fitRisk(older), unseen)
    const orderBefore = orderBy(before, unseen)
    if (order === null || (orderBefore !== null && order <= orderBefore)) refuse({ code: 'risk.not_better' })
    const version = before.version + 1
    await keep(work, version, 'fitted', fitRisk(examples), { examples: examples.length, order, orderBefore })
    return (await listVersions(work.tx, desk))[0]!
  })
}

/** The weights before the last ones are in force again, as a new version: what was is not rewritten. */
export function undoRiskWeights(ctx: Context, actor: Actor): Promise<Version> {
  return doWork(ctx, actor, async (work) => {
    const desk = await beginSettingsChange(work)
    const rows = await work.tx
      .selectFrom('riskWeights')
      .select(['version', 'base', 'weights'])
      .where('workspaceId', '=', work.workspaceId)
      .orderBy('version', 'desc')
      .limit(2)
      .execute()
    const [last, earlier] = rows
    if (!last) refuse({ code: 'risk.nothing_to_undo' })
    const weights = (earlier ?? { base: null, weights: RISK_WEIGHTS }) as unknown as Weights
    await keep(work, last.version + 1, 'undone', weights, {})
    return (await listVersions(work.tx, desk))[0]!
  })
}

function orderBy({ weights, base }: Weights | FittedRisk, examples: readonly RiskExample[]): number | null {
  return riskOrder(
    examples.map(({ values, escalated }) => ({ score: risk(values, weights, base).score, escalated })),
  )
}

async function keep(
  work: Work,
  version: number,
  source: 'fitted' | 'undone',
  { base, weights }: Weights,
  figures: WeightsFigures,
): Promise<void> {
  const { actor, workspaceId } = work
  await work.tx
    .insertInto('riskWeights')
    .values({
      workspaceId,
      version,
      source,
      base,
      weights: json(weights),
      figures: json(figures),
      madeBy: actor.kind === 'member' ? actor.memberId : null,
      madeAt: at(work.now),
    })
    .execute()
  appendEvent(work, { type: 'risk.weights_changed', subjectId: workspaceId, data: { version, source } })
}
