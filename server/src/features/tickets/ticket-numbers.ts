import { sql } from 'kysely'
import type { Tx } from '#server/platform/db/database.ts'

// People see #4821, counted per workspace. A sequence, because a counter row would make every new ticket of the
// workspace wait for the one before it to be safe on disk; a number may therefore be missing, never twice.
function sequenceOf(workspaceId: string): string {
  return `ticket_numbers_${workspaceId}`
}

/** Prepares the counter of a new workspace, in the transaction that makes it. */
export async function createTicketNumbers(tx: Tx, workspaceId: string): Promise<void> {
  await sql`create sequence ${sql.id(sequenceOf(workspaceId))}`.execute(tx)
}

/** For a query: the next number of the workspace. */
export function nextTicketNumber(workspaceId: string) {
  return sql<number>`nextval(${sequenceOf(workspaceId)}::regclass)`
}
