import { ladder } from '#core/remedy/ladder.ts'
import type { OfferFacts, OfferStatus } from '#core/remedy/remedy.ts'
import type { Role } from '#core/permission/permission.ts'
import type { TicketHold } from '#server/features/tickets/index.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import type { Context } from '#server/platform/context.ts'
import type { Tx } from '#server/platform/db/database.ts'
import { givenTo, offersOn } from './offer-store.ts'

type On = Pick<TicketHold, 'row' | 'state'>

/** Offered and not taken back: the rung was tried. */
const TRIED: readonly OfferStatus[] = ['offered', 'accepted', 'declined', 'granted', 'closed']
const APPROVE_WITHIN = { amount: 4, unit: 'business_hour' } as const

/** What core needs to decide about an offer of a remedy on a ticket; `exceptId`: the offer itself. */
export async function offerFacts(
  db: Context['db'] | Tx,
  desk: Desk,
  { row, state }: On,
  by: { role: Role; remedyId: string; exceptId?: string },
): Promise<OfferFacts> {
  const given = await givenTo(db, desk.workspaceId, row)
  const here = (await offersOn(db, desk.workspaceId, row.id)).map(({ offer }) => offer)
  const ids = new Set(here.map(({ ticketId }) => ticketId))
  const others = here.filter(({ id }) => id !== by.exceptId)
  const calendarId = desk.teams.get(state.ownerTeamId)?.calendarId ?? null
  return {
    remedies: catalogueOf(desk, state.topicId),
    triedRungs: others.filter(({ status }) => TRIED.includes(status)).map(({ rung }) => rung),
    limits: desk.remedy(by.remedyId)?.limits ?? [],
    role: by.role,
    givenOnTicket: given.filter(({ ticketId }) => ids.has(ticketId)).map(({ amount }) => amount),
    givenToAccount: given,
    approvalWithin: {
      term: APPROVE_WITHIN,
      calendarId,
      calendarVersion: calendarId === null ? null : desk.calendarVersionOf(calendarId),
    },
  }
}

/** The remedies of a topic, mildest first. */
export function catalogueOf(desk: Desk, topicId: string | null) {
  return ladder(
    desk.remedies.map(({ remedy }) => remedy),
    desk.topicLine(topicId),
  )
}
