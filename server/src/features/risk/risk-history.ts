import { sql } from 'kysely'
import type { RiskExample } from '#core/risk/fit-risk.ts'
import type { RiskFactors } from '#core/risk/risk.ts'
import type { Database, Tx } from '#server/platform/db/database.ts'

export type RiskOutcome = 'escalated' | 'not_escalated' | 'asked' | 'by_risk'
/** A ticket whose risk can be judged, newest first; `outcome` null: somebody disagreed while it is still open. */
export type PastRisk = {
  peakScore: number
  peakValues: RiskFactors
  outcome: RiskOutcome | null
  answer: string | null
}

/** More of the past says little more, and older tickets are of another desk. */
const MOST = 5_000

export async function pastRisks(db: Database | Tx, workspaceId: string): Promise<PastRisk[]> {
  const { rows } = await sql<PastRisk>`
    select peak_score, peak_values, outcome, answer from (
      (select ended_at as at, peak_score, peak_values, outcome, answer from ticket_risks
        where workspace_id = ${workspaceId} and ended_at is not null order by ended_at desc limit ${MOST})
      union all
      (select answer_at as at, peak_score, peak_values, outcome, answer from ticket_risks
        where workspace_id = ${workspaceId} and ended_at is null and score > 0 and answer = 'disagreed'
        order by score desc limit ${MOST / 10})) past
    order by at desc`.execute(db)
  return rows
}

/** What can be learned from: where somebody disagrees and nothing has happened yet, they are taken at their word. */
export function examplesOf(past: readonly PastRisk[]): RiskExample[] {
  return past
    .filter(({ outcome }) => outcome !== 'asked' && outcome !== 'by_risk')
    .map(({ peakValues, outcome }) => ({ values: peakValues, escalated: outcome === 'escalated' }))
}
