import { sql } from 'kysely'
import type { KeyPoints } from '#core/finding/key-points.ts'
import type { TicketState } from '#core/ticket/ticket.ts'
import type { Instant } from '#core/time/instant.ts'
import { nearestLanguage, type Language } from '#i18n/say.ts'
import { customerLadder, type CustomerLadder } from '#server/features/escalations/index.ts'
import { keyPointsOn } from '#server/features/key-points/index.ts'
import { offersOn, type StoredOffer } from '#server/features/offers/index.ts'
import type { PortalDoor } from '#server/features/portal-links/index.ts'
import type { TicketRow } from '#server/features/tickets/index.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { Context } from '#server/platform/context.ts'
import { readSaid, type Said } from './read-said.ts'

/** What the customer sees of one ticket. Nothing internal is ever read for it (trap 26). */
export type Portal = {
  desk: Desk
  language: Language
  /** The customer's own zone. */
  zone: string
  now: Instant
  number: number
  subject: string
  status: TicketState['status']
  isTaken: boolean
  /** Who answers for it; null while nobody has it. */
  owner: { id: string; name: string } | null
  teamName: string
  /** When the customer hears next; in the past it is late. */
  hearBy: Instant | null
  keyPoints: KeyPoints | null
  offers: StoredOffer[]
  ladder: CustomerLadder
  said: Said[]
}

type Row = {
  language: string | null
  zone: string | null
  promised: Instant | null
}

export async function readPortal(ctx: Context, door: PortalDoor): Promise<Portal> {
  const { db } = ctx
  const { workspaceId, ticketId, contactId } = door
  const now = ctx.clock.now()
  const desk = await loadDesk(ctx, workspaceId)
  const row = await db
    .selectFrom('tickets')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', ticketId)
    .executeTakeFirstOrThrow()
  const state = row.state as TicketState
  const { rows } = await sql<Row>`select c.language, c.zone,
    (select due_at from commitments k where k.workspace_id = c.workspace_id and k.ticket_id = ${ticketId}
      and k.kind = 'update' and k.state in ('open', 'broken')
      and k.commitment ->> 'answeredLateAt' is null order by due_at desc limit 1) as promised
    from contacts c where c.workspace_id = ${workspaceId} and c.id = ${contactId}`.execute(db)
  const about = rows[0]!
  const language = nearestLanguage(state.language ?? about.language ?? desk.language)
  const ladder = await customerLadder(db, desk, { row: row as TicketRow, state }, { language, now })
  const isOver = state.status === 'resolved' || state.status === 'closed'
  const owner = state.ownerMemberId ? desk.members.get(state.ownerMemberId) : undefined
  return {
    desk,
    language,
    zone: about.zone ?? desk.zone,
    now,
    number: row.number,
    subject: row.subject,
    status: state.status,
    isTaken: row.lastOutboundAt !== null || owner !== undefined,
    owner: owner ? { id: owner.id, name: owner.name } : null,
    teamName: desk.teams.get(state.ownerTeamId)?.name ?? desk.name,
    hearBy: isOver ? null : (about.promised ?? ladder.updateDueAt),
    keyPoints: await keyPointsOn(db, workspaceId, ticketId),
    offers: await offersOn(db, workspaceId, ticketId),
    ladder,
    said: await readSaid(db, door, now),
  }
}
