import { sql } from 'kysely'
import type { Consult } from '#core/finding/consult.ts'
import { ANY_OF_LINE, holdTicket, lineOf, type TicketHold } from '#server/features/tickets/index.ts'
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

/** What was asked on a ticket and on those that were merged into it, oldest first. */
export async function consultsOn(
  db: Context['db'] | Tx,
  workspaceId: string,
  ticketId: string,
): Promise<Consult[]> {
  const { rows } = await sql<{ consult: Consult }>`
    with ${lineOf(workspaceId, ticketId)}
    select consult from consults where workspace_id = ${workspaceId} and ticket_id = ${ANY_OF_LINE}
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
