import { sql } from 'kysely'
import type { Output } from '#contracts/client.ts'
import type { Database, Tx } from '#server/platform/db/database.ts'
import { pageOf, readCursor } from '#server/platform/http/paging.ts'
import { found } from '#server/platform/problem.ts'

export type PolicyView = Output<'publishPolicy'>

export async function viewPolicy(db: Database | Tx, workspaceId: string, id: string): Promise<PolicyView> {
  const [policy] = await policyRows(db, workspaceId, sql`p.id = ${id}`, 1)
  return found(policy)
}

/** In the order in which they are tried. */
export async function listPolicies(
  db: Database | Tx,
  workspaceId: string,
  { cursor, limit }: { cursor?: string; limit: number },
): Promise<Output<'listPolicies'>> {
  const place = readCursor(cursor, ['integer', 'text'])
  const which = place ? sql`(p.position, p.id) > (${place[0]}::integer, ${place[1]}::text)` : sql`true`
  return pageOf(await policyRows(db, workspaceId, which, limit + 1), limit, ({ position, id }) => [
    position,
    id,
  ])
}

async function policyRows(
  db: Database | Tx,
  workspaceId: string,
  which: ReturnType<typeof sql>,
  limit: number,
): Promise<PolicyView[]> {
  const { rows } = await sql<PolicyView>`
    select p.id, p.name, p.version, p.position, p.active, p.revision, v.definition
    from sla_policies p join sla_policy_versions v
      on v.workspace_id = p.workspace_id and v.policy_id = p.id and v.version = p.version
    where p.workspace_id = ${workspaceId} and ${which} order by p.position, p.id limit ${limit}`.execute(db)
  return rows
}
