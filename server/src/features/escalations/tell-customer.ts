import type { EscalationEvent } from '#core/escalation/escalation-event.ts'
import type { Instant } from '#core/time/instant.ts'
import { LANGUAGES, type Language } from '#i18n/say.ts'
import { sendPublicMessage, spokenTime } from '#server/features/conversations/index.ts'
import { commandCommitment, type TicketHold } from '#server/features/tickets/index.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import { sayIn } from '#server/platform/words.ts'
import type { Work } from '#server/platform/work.ts'
import { decideOn } from './decide-on.ts'
import type { EscalationHold } from './escalation-hold.ts'

/** How the person who acts wants the customer told; nothing: in the desk's own words. */
export type Telling = { tellCustomer?: boolean; updateBy?: Instant; words?: string }

type Due = Extract<EscalationEvent, { type: 'escalation.customer_told_due' }>

/**
 * The customer is told who has it now and when they hear next, and that time becomes a commitment (5.6, 2.2). Whoever
 * takes it tells them personally, which counts as a word from us (5.9); what happens by itself is told by the desk.
 */
export async function tellCustomer(
  work: Work,
  desk: Desk,
  hold: EscalationHold,
  due: Due,
  telling: Telling,
): Promise<void> {
  const { ticket } = hold
  if (telling.tellCustomer === false || due.because === 'resolved' || !mayBeTold(ticket)) return
  const isPersonal = due.because === 'acknowledged' && work.actor.kind === 'member'
  if (isPersonal) decideOn(work, desk, hold, { do: 'tell_customer', at: work.now })
  const ownerId = due.ownerMemberId
  const owner = desk.members.get(ownerId)?.name ?? desk.name
  const dueAt = telling.updateBy ?? hold.state.updateDueAt
  const { language, name, zone } = await readCustomer(work, desk, ticket)
  const say = sayIn(language)
  const when = dueAt === null ? '' : spokenTime(dueAt, zone, language)
  const params = { name, owner, when, has_when: dueAt === null ? 'no' : 'yes', desk: desk.name }
  const earlier = openUpdates(ticket)
  const { messageId } = await sendPublicMessage(work, desk, ticket, {
    text: telling.words ?? say(`customer.escalation.${due.because}`, params),
    purpose: isPersonal ? 'acknowledgement' : 'update',
    author: isPersonal
      ? { kind: 'member', id: ownerId, name: owner }
      : { kind: 'bot', id: null, name: desk.name },
    commitment:
      dueAt === null
        ? undefined
        : {
            kind: 'update',
            what: say('customer.commitment.update', { when }),
            dueAt,
            ownerMemberId: ownerId,
            authorMemberId: ownerId,
          },
  })
  if (isPersonal || dueAt === null) return
  // A new time told before the old one passes takes its place (2.3).
  for (const commitment of ticket.commitments.filter(
    ({ id, status }) => earlier.has(id) && status === 'open',
  )) {
    commandCommitment(work, desk, ticket, commitment, {
      do: 'supersede',
      byId: messageId,
      dueAt,
      messageId,
      at: work.now,
    })
  }
}

function mayBeTold({ state }: TicketHold): boolean {
  return (
    !state.imported && state.mergedIntoId === null && state.status !== 'closed' && state.status !== 'resolved'
  )
}

function openUpdates({ commitments }: TicketHold): Set<string> {
  return new Set(
    commitments.filter(({ kind, status }) => kind === 'update' && status === 'open').map(({ id }) => id),
  )
}

async function readCustomer(
  work: Work,
  desk: Desk,
  { row, state }: TicketHold,
): Promise<{ language: Language; name: string; zone: string }> {
  const contact = await work.tx
    .selectFrom('contacts')
    .select(['name', 'zone'])
    .where('workspaceId', '=', work.workspaceId)
    .where('id', '=', row.contactId)
    .executeTakeFirst()
  const language = LANGUAGES.find((one) => one === state.language) ?? desk.language
  return { language, name: contact?.name ?? '', zone: contact?.zone ?? desk.zone }
}
