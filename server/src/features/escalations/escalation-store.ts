import { sql } from 'kysely'
import type { Escalation } from '#core/escalation/escalation.ts'
import type { Instant } from '#core/time/instant.ts'
import { at } from '#server/platform/db/database.ts'
import { found } from '#server/platform/problem.ts'
import type { Work } from '#server/platform/work.ts'

/** States in which an escalation is under way; the partial indexes know them too. */
export const OPEN_STATES = ['requested', 'acknowledged', 'in_progress', 'returned', 'resolved'] as const

export type StoredEscalation = { state: Escalation; teamId: string | null }

/** The ticket an escalation stands on; read before the lock, so that tickets are always locked first. */
export async function ticketOf(work: Work, escalationId: string): Promise<string> {
  const row = await work.tx
    .selectFrom('escalations')
    .select('ticketId')
    .where('workspaceId', '=', work.workspaceId)
    .where('id', '=', escalationId)
    .executeTakeFirst()
  return found(row).ticketId
}

export async function lockEscalation(work: Work, escalationId: string): Promise<StoredEscalation> {
  const row = found(
    await work.tx
      .selectFrom('escalations')
      .select(['escalation', 'teamId'])
      .where('workspaceId', '=', work.workspaceId)
      .where('id', '=', escalationId)
      .forUpdate()
      .executeTakeFirst(),
  )
  return { state: row.escalation as Escalation, teamId: row.teamId }
}

export type OpenEscalation = Pick<Escalation, 'id' | 'kind' | 'ticketIds'>

/** The open escalations that any of these tickets takes part in (5.7). */
export async function openOn(work: Work, ticketIds: readonly string[]): Promise<OpenEscalation[]> {
  const { rows } = await sql<OpenEscalation>`
    select e.id, e.kind, e.escalation -> 'ticketIds' as ticket_ids from escalations e
    where e.workspace_id = ${work.workspaceId} and e.state = any (${[...OPEN_STATES]})
      and e.id in (select et.escalation_id from escalation_tickets et
        where et.workspace_id = e.workspace_id and et.ticket_id = any (${[...ticketIds]}))`.execute(work.tx)
  return rows
}

/** Queues the row of an escalation and which tickets it is about. */
export function storeEscalation(
  work: Work,
  { state, teamId }: StoredEscalation,
  due: { at: Instant; kind: string } | null,
): void {
  const { workspaceId, batch } = work
  batch.upsert('escalations', {
    workspaceId,
    id: state.id,
    ticketId: state.ticketIds[0]!,
    kind: state.kind,
    state: state.state,
    stage: state.stage,
    reason: state.reason,
    severity: state.severity,
    pathId: state.pathId,
    pathVersion: state.pathVersion,
    step: state.step,
    teamId,
    ownerMemberId: state.ownerMemberId,
    nextDueAt: due && at(due.at),
    nextDueKind: due?.kind ?? null,
    closeBy: at(state.closeBy),
    escalation: state,
    revision: state.revision,
    createdAt: at(state.requestedAt),
    closedAt: at(state.closedAt),
  })
  for (const ticketId of state.ticketIds) {
    batch.upsert('escalationTickets', { workspaceId, escalationId: state.id, ticketId })
  }
}
