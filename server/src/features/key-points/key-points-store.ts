import { sql } from 'kysely'
import {
  decideKeyPoints,
  keyPointsOfLine,
  type KeyPoints,
  type KeyPointsCommand,
} from '#core/finding/key-points.ts'
import { carryOut, anyOfLine, type TicketHold } from '#server/features/tickets/index.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import type { Context } from '#server/platform/context.ts'
import { at, type Tx } from '#server/platform/db/database.ts'
import { refuse } from '#server/platform/problem.ts'
import type { Work } from '#server/platform/work.ts'

/** The key points of a ticket, and of those merged into it (1.7). */
export async function keyPointsOn(
  db: Context['db'] | Tx,
  workspaceId: string,
  ticketId: string,
): Promise<KeyPoints | null> {
  const { rows } = await sql<{ record: KeyPoints }>`select record from key_points
    where workspace_id = ${workspaceId} and ticket_id = ${anyOfLine(workspaceId, ticketId)}
    order by ticket_id <> ${ticketId}, ticket_id`.execute(db)
  return keyPointsOfLine(
    ticketId,
    rows.map(({ record }) => record),
  )
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
