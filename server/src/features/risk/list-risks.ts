import { sql } from 'kysely'
import type { Output } from '#contracts/client.ts'
import { ROW_COLUMNS, rowView, type RowRecord } from '#server/features/tickets/index.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { found } from '#server/platform/problem.ts'
import { languageOf, riskView, type RiskRow } from './risk-view.ts'

type Listed = RowRecord & RiskRow & { contactName: string }
const RISK_COLUMNS = [
  'ticketId',
  'score',
  'reasons',
  'askedAt',
  'answer',
  'answerBy',
  'answerAt',
  'quietUntil',
] as const

/** Whom to call today, highest first, without what somebody has answered for; and who asked for somebody higher. */
export async function listRisks(ctx: Context, actor: Actor, limit: number): Promise<Output<'listRisks'>> {
  const now = ctx.clock.now()
  const desk = await loadDesk(ctx, actor.workspaceId)
  const language = languageOf(desk, actor)
  const awake = sql`(r.quiet_until is null or r.quiet_until <= ${at(now)}) and coalesce(r.answer, '') <> 'disagreed'`
  const [ahead, asked] = await Promise.all([
    read(
      ctx,
      actor,
      sql`r.score > 0 and r.asked_at is null and ${awake}`,
      sql`r.score desc, r.ticket_id`,
      limit,
    ),
    read(ctx, actor, sql`r.asked_at is not null`, sql`r.asked_at, r.ticket_id`, limit),
  ])
  const view = (row: Listed) => ({
    ...rowView(desk, row, { name: row.contactName, now }),
    foretold: riskView(desk, language, row.ticketId, row),
  })
  return { line: desk.settings.riskLine, ahead: ahead.map(view), asked: asked.map(view) }
}

async function read(
  ctx: Context,
  actor: Actor,
  where: ReturnType<typeof sql>,
  order: ReturnType<typeof sql>,
  limit: number,
): Promise<Listed[]> {
  const columns = sql.join([
    ...ROW_COLUMNS.map((name) => sql.ref(`t.${name}`)),
    ...RISK_COLUMNS.map((name) => sql.ref(`r.${name}`)),
  ])
  const { rows } = await sql<Listed>`
    select ${columns}, c.name as contact_name
    from ticket_risks r
    join tickets t on t.workspace_id = r.workspace_id and t.id = r.ticket_id
    join contacts c on c.workspace_id = t.workspace_id and c.id = t.contact_id
    where r.workspace_id = ${actor.workspaceId} and r.ended_at is null and ${where}
      and t.status in ('open', 'pending', 'on_hold')
    order by ${order} limit ${limit}`.execute(ctx.db)
  return rows
}

/** The risk of one ticket; a ticket without one has none and no reasons. */
export async function readTicketRisk(
  ctx: Context,
  actor: Actor,
  ticketId: string,
): Promise<Output<'readTicketRisk'>> {
  const desk = await loadDesk(ctx, actor.workspaceId)
  const columns = sql.join(RISK_COLUMNS.map((name) => sql.ref(`r.${name}`)))
  const { rows } = await sql<RiskRow>`
    select ${columns} from tickets t
    left join ticket_risks r on r.workspace_id = t.workspace_id and r.ticket_id = t.id
    where t.workspace_id = ${actor.workspaceId} and t.id = ${ticketId}`.execute(ctx.db)
  const row = found(rows[0])
  return riskView(desk, languageOf(desk, actor), ticketId, row.ticketId === null ? null : row)
}
