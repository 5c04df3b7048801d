import { sql } from 'kysely'
import type { Consult } from '#core/finding/consult.ts'
import { holdTicket, type TicketHold } from '#server/features/tickets/index.ts'
import type { Context } from '#server/platform/context.ts'
import { at, type Tx } from '#server/platform/db/database.ts'
import { found } from '#server/platform/problem.ts'
import type { Work } from '#server/platform/work.ts'

export type ConsultHold = { consult: Consult; ticket: TicketHold }

/** Loads a consult for update, its ticket first. */
export async function holdConsult(work: Work, consultId: string): Promise<ConsultHold> {
  const rows = work.tx
    .selectFrom('consults')
    .where('workspaceId', '=', work.workspaceId)
    .where('id', '=', consultId)
  const known = found(await rows.select('ticketId').executeTakeFirst())
  const ticket = await holdTicket(work, known.ticketId)
  const row = found(await rows.select('consult').forUpdate().executeTakeFirst())
  return { consult: row.consult as Consult, ticket }
}

/** The ticket itself, or the one in which it lives on after merges (1.7). */
export async function livingTicket(work: Work, ticket: TicketHold): Promise<TicketHold> {
  let living = ticket
  while (living.state.mergedIntoId) living = await holdTicket(work, living.state.mergedIntoId)
  return living
}

/** What was asked on a ticket and on those that were merged into it, oldest first. */
export async function consultsOn(
  db: Context['db'] | Tx,
  workspaceId: string,
  ticketId: string,
): Promise<Consult[]> {
  const { rows } = await sql<{ consult: Consult }>`
    with recursive line as (
      select id from tickets where workspace_id = ${workspaceId} and id = ${ticketId}
      union select t.id from line join tickets t on t.workspace_id = ${workspaceId} and t.merged_into_id = line.id
    )
    select consult from consults where workspace_id = ${workspaceId} and ticket_id in (select id from line)
    order by asked_at, id limit 100`.execute(db)
  return rows.map(({ consult }) => consult)
}

export function storeConsult(work: Work, consult: Consult): void {
  work.batch.upsert('consults', {
    workspaceId: work.workspaceId,
    id: consult.id,
    ticketId: consult.ticketId,
    teamId: consult.teamId,
    ownerId: consult.ownerMemberId,
    question: consult.question,
    answer: consult.answer,
    askedBy: consult.askedByMemberId,
    askedAt: at(consult.askedAt),
    answeredAt: at(consult.answeredAt),
    answeredBy: consult.answeredByMemberId,
    consult,
  })
}
