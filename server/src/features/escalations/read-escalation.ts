import { sql } from 'kysely'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { found } from '#server/platform/problem.ts'
import type { EscalationView } from './escalation-view.ts'
import { findEscalations } from './escalation-records.ts'
import { escalationView } from './escalation-view.ts'

export async function readEscalation(ctx: Context, actor: Actor, id: string): Promise<EscalationView> {
  const desk = await loadDesk(ctx, actor.workspaceId)
  const where = sql`e.id = ${id}`
  const how = { where, orderBy: sql`e.id`, limit: 1, reader: actor }
  const [record] = await findEscalations(ctx.db, actor.workspaceId, how)
  return escalationView(desk, actor, found(record), ctx.clock.now())
}
