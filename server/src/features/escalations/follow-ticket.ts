import type { Instant } from '#core/time/instant.ts'
import { notify } from '#server/features/notifications/index.ts'
import { holdTicket, keepClock, type TicketHold } from '#server/features/tickets/index.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { Reaction, Work } from '#server/platform/work.ts'
import { commandEscalation } from './command-escalation.ts'
import { holdEscalation, type EscalationHold } from './escalation-hold.ts'
import { openOn } from './escalation-store.ts'

function hasEscalationClock({ clocks }: TicketHold): boolean {
  return clocks.some(
    ({ subject, state }) => subject.kind === 'escalation' && (state === 'running' || state === 'paused'),
  )
}

/** As long as it is in one of these, the customer is to hear how it stands (5.9). */
const OWES_WORDS: readonly string[] = ['requested', 'acknowledged', 'in_progress', 'returned']

/** A person wrote to the customer: every open escalation of the ticket owes the next word from then on (5.9). */
export const countTheWord: Reaction = async (work, event) => {
  const author = event.data.author as { kind?: string } | undefined
  if (event.ticketId === null || !event.data.toCustomer || author?.kind !== 'member') return
  const ticket = await holdTicket(work, event.ticketId)
  if (!hasEscalationClock(ticket)) return
  const desk = await loadDesk(work, work.workspaceId)
  for (const { id } of await openOn(work, [event.ticketId])) {
    const hold = await holdEscalation(work, id)
    if (!OWES_WORDS.includes(hold.state.state)) continue
    await commandEscalation(work, desk, hold, { do: 'tell_customer', at: work.now })
  }
}

/** That word was taken back before it left: it is owed as before, unless another was said since (5.9). */
export const takeBackTheWord: Reaction = async (work, { ticketId, data }) => {
  if (ticketId === null) return
  const ticket = await holdTicket(work, ticketId)
  if (!hasEscalationClock(ticket)) return
  const desk = await loadDesk(work, work.workspaceId)
  const at = data.at as Instant
  for (const { id } of await openOn(work, [ticketId])) {
    const hold = await holdEscalation(work, id)
    const met = hold.ticket.clocks.findLast(
      ({ subject, kind, metAt }) => subject.id === id && kind === 'escalation_update' && metAt === at,
    )
    if (!met || met.dueAt === null || !OWES_WORDS.includes(hold.state.state)) continue
    const was = { lastUpdateAt: met.startedAt, updateDueAt: met.dueAt }
    await commandEscalation(work, desk, hold, { do: 'take_back_word', at, was })
    if (data.laterAt !== null)
      await commandEscalation(work, desk, hold, { do: 'tell_customer', at: data.laterAt as Instant })
  }
}

/** The word is overdue, or closing comes near: its owner is told; the clocks themselves tell nobody. */
export const tellOwnerOfClocks: Reaction = async (work, { type, ticketId, data }) => {
  const isUpdate = type === 'clock.breached' && data.kind === 'escalation_update'
  const isClose = type === 'clock.warned' && data.kind === 'escalation_close'
  if (ticketId === null || (!isUpdate && !isClose)) return
  const desk = await loadDesk(work, work.workspaceId)
  const ticket = await holdTicket(work, ticketId)
  const clock = ticket.clocks.find(({ id }) => id === data.clockId)
  if (!clock) return
  const { state } = await holdEscalation(work, clock.subject.id)
  notify(work, desk, {
    kind: isUpdate ? 'update_overdue' : 'close_warned',
    memberIds: [state.ownerMemberId],
    ticketId,
    escalationId: state.id,
    params: { dueAt: clock.dueAt, percent: data.percent },
  })
}

/** Somebody says of a ticket where it intensified: its open escalations carry that message along (5.10). */
export const followPeak: Reaction = async (work, event) => {
  const { messageId } = event.data
  if (event.ticketId === null || typeof messageId !== 'string') return
  const desk = await loadDesk(work, work.workspaceId)
  for (const { id } of await openOn(work, [event.ticketId])) {
    await commandEscalation(work, desk, await holdEscalation(work, id), { do: 'set_peak', messageId })
  }
}

/** Its ticket was merged: the escalation goes on with the living one, or ends in the one that runs there (1.7, 5.7). */
export const followMerge: Reaction = async (work, event) => {
  const fromId = event.ticketId
  const toId = event.data.intoId
  if (fromId === null || typeof toId !== 'string') return
  const desk = await loadDesk(work, work.workspaceId)
  const there = await openOn(work, [toId])
  for (const { id, kind } of await openOn(work, [fromId])) {
    const hold = await holdEscalation(work, id)
    const same = there.find((other) => other.kind === kind && other.id !== id)
    if (same) {
      await commandEscalation(work, desk, hold, { do: 'merge_into', escalationId: same.id })
      continue
    }
    await moveToTicket(work, desk, hold, { fromId, toId })
  }
}

/** A merge was undone: the escalations that went along come back, with their clocks. */
export const followParting: Reaction = async (work, event) => {
  const { intoId, escalationIds } = event.data as { intoId: string; escalationIds: string[] }
  if (event.ticketId === null) return
  const desk = await loadDesk(work, work.workspaceId)
  const there = await openOn(work, [intoId])
  for (const { id } of there.filter((one) => escalationIds.includes(one.id)))
    await moveToTicket(work, desk, await holdEscalation(work, id), { fromId: intoId, toId: event.ticketId })
}

type Move = { fromId: string; toId: string }

async function moveToTicket(work: Work, desk: Desk, hold: EscalationHold, { fromId, toId }: Move) {
  const to = await holdTicket(work, toId)
  if (hold.ticket.row.id === fromId) moveClocks(hold, to)
  await commandEscalation(work, desk, hold, { do: 'follow_merge', fromTicketId: fromId, toTicketId: toId })
  const key = { workspaceId: work.workspaceId, escalationId: hold.state.id }
  work.batch.remove('escalationTickets', { ...key, ticketId: fromId })
}

/** The clocks of an escalation stand on the rows of its ticket and fire with it. */
function moveClocks(hold: EscalationHold, to: TicketHold): void {
  const from = hold.ticket
  for (const clock of from.clocks.filter(({ subject }) => subject.id === hold.state.id)) {
    keepClock(to, clock)
    from.changed.clocks.delete(clock.id)
  }
  from.clocks = from.clocks.filter(({ subject }) => subject.id !== hold.state.id)
  hold.ticket = to
}
