import { sql } from 'kysely'
import type { Work } from '#server/platform/work.ts'
import { holdTicket, type TicketHold } from './ticket-hold.ts'

/** `line`: the id of a ticket, and of those that were merged into it (1.7). */
export const lineOf = (workspaceId: string, ticketId: string) => sql`recursive line as (
  select id from tickets where workspace_id = ${workspaceId} and id = ${ticketId}
  union select t.id from line join tickets t on t.workspace_id = ${workspaceId} and t.merged_into_id = line.id)`

/** Holds a ticket, or the one in which it lives on (1.7). */
export async function holdLiving(work: Work, ticketId: string): Promise<TicketHold> {
  let living = await holdTicket(work, ticketId)
  while (living.state.mergedIntoId) living = await holdTicket(work, living.state.mergedIntoId)
  return living
}
