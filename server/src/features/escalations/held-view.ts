import type { Desk } from '#server/features/workspaces/index.ts'
import { followersOf } from '#server/features/tickets/index.ts'
import type { Work } from '#server/platform/work.ts'
import type { EscalationView } from './escalation-view.ts'
import type { EscalationHold } from './escalation-hold.ts'
import { escalationView } from './escalation-view.ts'
import type { Telling } from './ladder-view.ts'

/** An escalation as it stands at the end of a verb, before its rows are written. */
export async function heldView(
  work: Work,
  desk: Desk,
  { state, teamId, ticket }: EscalationHold,
): Promise<EscalationView> {
  const { tx, workspaceId, now, actor } = work
  const contact = await tx
    .selectFrom('contacts')
    .select('name')
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', ticket.row.contactId)
    .executeTakeFirst()
  const stored = await tx
    .selectFrom('events')
    .select(['at', 'data'])
    .where('workspaceId', '=', workspaceId)
    .where('ticketId', 'in', state.ticketIds)
    .where('subjectId', '=', state.id)
    .where('type', '=', 'escalation.step_told')
    .orderBy('id')
    .execute()
  const fresh = work.events
    .filter(({ type, subjectId }) => type === 'escalation.step_told' && subjectId === state.id)
    .map(({ data }) => ({ at: now, data }))
  const tellings = [...stored, ...fresh].map(({ at, data }) => ({ ...(data as Omit<Telling, 'at'>), at }))
  const { number, subject, lastWords, contactId } = ticket.row
  const record = {
    state,
    teamId,
    number,
    subject,
    lastWords,
    contactId,
    contactName: contact?.name ?? '?',
    followed: actor.kind === 'member' && (await followersOf(work, state.ticketIds)).includes(actor.memberId),
    tellings,
  }
  return escalationView(desk, actor, record, now)
}
