import { sql } from 'kysely'
import type { Output } from '#contracts/client.ts'
import { formatInstant, instant } from '#core/time/instant.ts'
import type { Database, Tx } from '#server/platform/db/database.ts'
import { pageOf, readCursor } from '#server/platform/http/paging.ts'
import { found } from '#server/platform/problem.ts'

export type AutomationView = Output<'updateAutomation'>
type Row = Omit<AutomationView, 'enabledAt' | 'fired'> & {
  enabledMs: number
  count: number
  lastMs: number | null
}

export async function viewRule(db: Database | Tx, workspaceId: string, id: string): Promise<AutomationView> {
  const [row] = await ruleRows(db, workspaceId, sql`r.id = ${id}`, 1)
  return found(row)
}

/** In the order in which they act. */
export async function listRules(
  db: Database | Tx,
  workspaceId: string,
  { cursor, limit }: { cursor?: string; limit: number },
): Promise<Output<'listAutomations'>> {
  const place = readCursor(cursor, ['integer', 'text'])
  const which = place ? sql`(r.position, r.id) > (${place[0]}::integer, ${place[1]}::text)` : sql`true`
  const rows = await ruleRows(db, workspaceId, which, limit + 1)
  return pageOf(rows, limit, ({ position, id }) => [position, id])
}

async function ruleRows(
  db: Database | Tx,
  workspaceId: string,
  which: ReturnType<typeof sql>,
  limit: number,
): Promise<AutomationView[]> {
  const { rows } = await sql<Row>`
    select r.id, r.name, r.position, r.enabled, r.definition, r.revision,
      (extract(epoch from r.enabled_at) * 1000)::bigint as enabled_ms, f.count,
      (extract(epoch from f.last) * 1000)::bigint as last_ms
    from automation_rules r cross join lateral (select count(*)::int as count, max(at) as last from rule_firings f
      where f.workspace_id = r.workspace_id and f.rule_id = r.id) f
    where r.workspace_id = ${workspaceId} and ${which} order by r.position, r.id limit ${limit}`.execute(db)
  return rows.map(({ enabledMs, count, lastMs, ...row }) => ({
    ...row,
    enabledAt: formatInstant(instant(Number(enabledMs))),
    fired: { count, lastAt: lastMs === null ? null : formatInstant(instant(Number(lastMs))) },
  }))
}
