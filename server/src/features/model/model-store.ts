import { sql, type Selectable } from 'kysely'
import { formatInstant } from '#core/time/instant.ts'
import type { Context } from '#server/platform/context.ts'
import type { Database, Tx } from '#server/platform/db/database.ts'
import type { Tables } from '#server/platform/db/tables.ts'

export type ModelRow = Selectable<Tables['languageModels']>

const OFF: Omit<ModelRow, 'workspaceId'> = {
  enabled: false,
  baseUrl: '',
  model: '',
  apiKey: null,
  mask: true,
  dailyTokens: 200_000,
  revision: 1,
}

/** The model of a workspace; off where none was ever chosen. */
export async function loadModel(db: Database | Tx, workspaceId: string): Promise<ModelRow> {
  const row = await db
    .selectFrom('languageModels')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .executeTakeFirst()
  return row ?? { workspaceId, ...OFF }
}

export const isOn = ({ enabled, baseUrl, model }: ModelRow) => enabled && baseUrl !== '' && model !== ''

const today = (ctx: Context) => formatInstant(ctx.clock.now()).slice(0, 10)

export async function usedToday(ctx: Context, workspaceId: string) {
  const { rows } = await sql<{ calls: number; tokens: number }>`select calls, tokens from model_use
    where workspace_id = ${workspaceId} and day = ${today(ctx)}::date`.execute(ctx.db)
  return rows[0] ?? { calls: 0, tokens: 0 }
}

/** Takes tokens from the day's budget before they are spent, so that calls at once cannot overdraw it. */
export async function reserveTokens(ctx: Context, row: ModelRow, tokens: number): Promise<boolean> {
  const { rows } = await sql`
    insert into model_use as u (workspace_id, day, calls, tokens)
    select ${row.workspaceId}, ${today(ctx)}::date, 1, ${tokens}::bigint where ${tokens}::bigint <= ${row.dailyTokens}::bigint
    on conflict (workspace_id, day) do update set calls = u.calls + 1, tokens = u.tokens + excluded.tokens
    where u.tokens + excluded.tokens <= ${row.dailyTokens}::bigint
    returning 1 as taken`.execute(ctx.db)
  return rows.length > 0
}

/** What was really spent stands in place of what was reserved. */
export async function settleTokens(ctx: Context, workspaceId: string, difference: number): Promise<void> {
  await sql`update model_use set tokens = greatest(0, tokens + ${difference}::bigint)
    where workspace_id = ${workspaceId} and day = ${today(ctx)}::date`.execute(ctx.db)
}
