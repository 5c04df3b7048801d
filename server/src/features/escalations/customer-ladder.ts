import { sql } from 'kysely'
import type { Instant } from '#core/time/instant.ts'
import type { Language } from '#i18n/say.ts'
import type { TicketHold } from '#server/features/tickets/index.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import type { Context } from '#server/platform/context.ts'
import { pathFor } from './begin-escalation.ts'
import { accountableFor, pinnedPath } from './escalation-facts.ts'
import { findEscalations } from './escalation-records.ts'
import { OPEN_STATES } from './escalation-store.ts'
import { ladderAhead, ladderView, type Rung } from './ladder-view.ts'

type Ticket = Pick<TicketHold, 'row' | 'state'>

/** How high a ticket stands, as its customer may see it: what is open to more authority, and when the next word is due. */
export type CustomerLadder = { rungs: Rung[]; isOpen: boolean; updateDueAt: Instant | null }

/** The ladder of the open escalation, else the steps that would be asked; none where no path leads up (5.5, 5.6). */
export async function customerLadder(
  db: Context['db'],
  desk: Desk,
  ticket: Ticket,
  { language, now }: { language: Language; now: Instant },
): Promise<CustomerLadder> {
  const where = sql`e.ticket_id = ${ticket.row.id} and e.state = any (${[...OPEN_STATES]}) and e.kind = 'hierarchical'`
  const how = { where, orderBy: sql`e.id`, limit: 1, reader: null }
  const [record] = await findEscalations(db, desk.workspaceId, how)
  if (record) {
    const rungs = ladderView(desk, language, pinnedPath(desk, record.state), record, now)
    return { rungs, isOpen: true, updateDueAt: record.state.updateDueAt }
  }
  const path = pathFor(desk, ticket, 'hierarchical')
  if (!path) return { rungs: [], isOpen: false, updateDueAt: null }
  const rungs = ladderAhead(desk, language, path, accountableFor(desk, ticket, path, now), now)
  return { rungs, isOpen: false, updateDueAt: null }
}
