import { decideKeyPoints, type KeyPoints, type KeyPointsCommand } from '#core/finding/key-points.ts'
import { carryOut, type TicketHold } from '#server/features/tickets/index.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import { at } from '#server/platform/db/database.ts'
import { refuse } from '#server/platform/problem.ts'
import type { Work } from '#server/platform/work.ts'

/** The key points of a ticket; its row is locked by whoever holds the ticket. */
export async function loadKeyPoints(work: Work, ticketId: string): Promise<KeyPoints | null> {
  const row = await work.tx
    .selectFrom('keyPoints')
    .select('record')
    .where('workspaceId', '=', work.workspaceId)
    .where('ticketId', '=', ticketId)
    .executeTakeFirst()
  return (row?.record ?? null) as KeyPoints | null
}

/** Gives the key points of a held ticket a command, and stores what they are then. */
export function commandKeyPoints(
  work: Work,
  desk: Desk,
  ticket: TicketHold,
  before: KeyPoints | null,
  command: KeyPointsCommand,
): KeyPoints {
  const decision = decideKeyPoints(before, ticket.row.id, command)
  if (!decision.ok) refuse(decision.refusal)
  carryOut(work, desk, ticket, decision.clockActions, decision.events)
  const { state } = decision
  work.batch.upsert('keyPoints', {
    workspaceId: work.workspaceId,
    ticketId: state.ticketId,
    points: state.points,
    state: state.state,
    correction: state.correction,
    record: state,
    updatedAt: at(work.now),
  })
  return state
}
