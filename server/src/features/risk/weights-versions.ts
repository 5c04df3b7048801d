import type { Output } from '#contracts/client.ts'
import { iso, named } from '#server/features/tickets/index.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import type { Database, Tx } from '#server/platform/db/database.ts'

type Version = Output<'fitRiskWeights'>
export type WeightsFigures = { examples?: number; order?: number | null; orderBefore?: number | null }

const MOST = 20

/** The weights that were in force, newest first; what the desk began with stands last. */
export async function listVersions(db: Database | Tx, desk: Desk): Promise<Version[]> {
  const rows = await db
    .selectFrom('riskWeights')
    .select(['version', 'source', 'figures', 'madeAt', 'madeBy'])
    .where('workspaceId', '=', desk.workspaceId)
    .orderBy('version', 'desc')
    .limit(MOST)
    .execute()
  const made = rows.map(({ version, source, figures, madeAt, madeBy }): Version => {
    const { examples = null, order = null, orderBefore = null } = figures as WeightsFigures
    const by = named(madeBy, desk.members)
    return {
      version,
      source: source as 'fitted',
      madeAt: iso(madeAt),
      madeBy: by,
      examples,
      order,
      orderBefore,
    }
  })
  const none = { madeAt: null, madeBy: null, examples: null, order: null, orderBefore: null }
  return [...made, { version: 0, source: 'built_in' as const, ...none }]
}
