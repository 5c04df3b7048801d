import type { RiskWeights } from '#core/risk/risk.ts'
import { RISK_WEIGHTS } from '#core/risk/risk.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import type { Database, Tx } from '#server/platform/db/database.ts'

export type WeightsInForce = { version: number; base: number | null; weights: RiskWeights }

/** The weights that a workspace counts with: its newest version, or the desk's own. */
export async function weightsInForce(db: Database | Tx, workspaceId: string): Promise<WeightsInForce> {
  const row = await db
    .selectFrom('riskWeights')
    .select(['version', 'base', 'weights'])
    .where('workspaceId', '=', workspaceId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return { version: 0, base: null, weights: RISK_WEIGHTS }
  // A factor that came with an upgrade counts for nothing until the next fit.
  const known = row.weights as unknown as Partial<RiskWeights>
  const silent = Object.entries(RISK_WEIGHTS).map(([name, one]) => [name, { ...one, weight: 0 }])
  return {
    ...row,
    weights: { ...Object.fromEntries(row.base === null ? [] : silent), ...known } as RiskWeights,
  }
}

const kept = new WeakMap<Desk, WeightsInForce>()

/** The same, read once for a desk: fitting them is a change of settings, after which the desk is another. */
export async function weightsOf(desk: Desk, db: Database | Tx): Promise<WeightsInForce> {
  const known = kept.get(desk)
  if (known) return known
  const weights = await weightsInForce(db, desk.workspaceId)
  kept.set(desk, weights)
  return weights
}
