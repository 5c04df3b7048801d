import { sql, type RawBuilder } from 'kysely'
import type { Work } from '#server/platform/work.ts'
import { holdTicket, type TicketHold } from './ticket-hold.ts'

type Id = string | RawBuilder<string>

/** `line`: the id of a ticket, and of those that were merged into it (1.7). */
export const lineOf = (workspaceId: Id, ticketId: Id) => sql`recursive line as (
  select id from tickets where workspace_id = ${workspaceId} and id = ${ticketId}
  union select t.id from line cross join lateral (select id from tickets
    where workspace_id = ${workspaceId} and merged_into_id = line.id offset 0) t)`

/** `= ANY_OF_LINE`: of the line with which the statement begins. An array, so that few are found by index in whatever is large. */
export const ANY_OF_LINE = sql<string>`any (array(select id from line))`

/** The same in a statement that begins otherwise. */
export const anyOfLine = (workspaceId: Id, ticketId: Id) =>
  sql<string>`any (array(with ${lineOf(workspaceId, ticketId)} select id from line))`

/** `line`: the ids of tickets and of those that were merged into them, each with the one it lives on in as `living_id`. */
export const linesOf = (workspaceId: string, ticketIds: readonly string[]) => sql`recursive line as (
  select id, id as living_id from tickets where workspace_id = ${workspaceId} and id = any(${ticketIds}::text[])
  union select t.id, line.living_id from line
    join tickets t on t.workspace_id = ${workspaceId} and t.merged_into_id = line.id)`

/** The id of the ticket in which another lives on: its own, where it was not merged. */
export const livingIdOf = (workspaceId: Id, ticketId: Id) => sql<string>`(with recursive up as (
  select id, merged_into_id from tickets where workspace_id = ${workspaceId} and id = ${ticketId}
  union select t.id, t.merged_into_id from up join tickets t on t.workspace_id = ${workspaceId} and t.id = up.merged_into_id)
  select id from up where merged_into_id is null)`

/** Holds a ticket, or the one in which it lives on (1.7). */
export async function holdLiving(work: Work, ticketId: string): Promise<TicketHold> {
  let living = await holdTicket(work, ticketId)
  while (living.state.mergedIntoId) living = await holdTicket(work, living.state.mergedIntoId)
  return living
}
