import { sql } from 'kysely'
import type { Clock } from '#core/clock/clock.ts'
import type { Commitment } from '#core/commitment/commitment.ts'
import type { TicketState } from '#core/ticket/ticket.ts'
import type { Work } from '#server/platform/work.ts'
import type { TicketHold } from './ticket-hold.ts'

type Beside = { ticketId: string; clocks: Clock[]; commitments: Commitment[]; tier: string | null }

/** Many tickets for update in two statements. They are in nobody's hands yet: `hold` those that change. */
export async function lockTickets(
  { tx, workspaceId }: Pick<Work, 'tx' | 'workspaceId'>,
  ids: readonly string[],
): Promise<TicketHold[]> {
  // One order for everybody who locks several, so that nobody waits in a circle.
  const rows = await tx
    .selectFrom('tickets')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute()
  const { rows: beside } = await sql<Beside>`
    select t.id as ticket_id, a.tier,
      coalesce((select json_agg(c.clock) from clocks c where c.workspace_id = t.workspace_id and c.ticket_id = t.id), '[]') as clocks,
      coalesce((select json_agg(m.commitment) from commitments m
        where m.workspace_id = t.workspace_id and m.ticket_id = t.id), '[]') as commitments
    from tickets t left join accounts a on a.workspace_id = t.workspace_id and a.id = t.account_id
    where t.workspace_id = ${workspaceId} and t.id = any(${[...ids]})`.execute(tx)
  const known = new Map(beside.map((one) => [one.ticketId, one]))
  return rows.map((row) => {
    const { clocks, commitments, tier } = known.get(row.id)!
    const changed = { clocks: new Set<string>(), commitments: new Set<string>(), isNew: false }
    const state = row.state as unknown as TicketState
    return { row, state, accountTier: tier, clocks, commitments, changed }
  })
}
