import { cancelClock, isOpenClock } from '#core/clock/clock-commands.ts'
import type { Clock } from '#core/clock/clock.ts'
import { STATUTORY_TABLE } from '#core/clock/statutory-table.ts'
import { statutoryClocks } from '#core/clock/statutory.ts'
import { carryOut, holdTicket, keepClock, tell, type TicketHold } from '#server/features/tickets/index.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { Reaction } from '#server/platform/work.ts'
import { chosenFor, dutiesOf } from './chosen-duties.ts'

/**
 * A ticket of a customer gets the clocks of the duties chosen for its topic; with another topic, those that no longer
 * apply end and the others run on from when it came (4.6).
 */
export const giveStatutoryClocks: Reaction = async (work, { ticketId }) => {
  if (ticketId === null) return
  const desk = await loadDesk(work, work.workspaceId)
  const hold = await holdTicket(work, ticketId)
  const wanted = startsFor(desk, hold)
  const open = hold.clocks.filter((clock) => clock.kind === 'statutory' && isOpenClock(clock))
  for (const clock of open.filter(({ policyVersionId }) =>
    wanted.every(({ dutyId }) => dutyId !== policyVersionId),
  )) {
    const step = cancelClock(clock, work.now, 'topic_changed')
    keepClock(hold, step.clock)
    for (const event of step.events) tell(work, hold, event)
  }
  const starts = wanted.filter(({ dutyId }) => !hasRun(hold.clocks, dutyId, hold.state.cycle))
  const actions = starts.map(({ start }) => ({ do: 'start' as const, start }))
  if (actions.length > 0) carryOut(work, desk, hold, actions, [])
}

function hasRun(clocks: readonly Clock[], dutyId: string, cycle: number): boolean {
  return clocks.some(
    (clock) => clock.policyVersionId === dutyId && clock.cycle === cycle && clock.state !== 'cancelled',
  )
}

function startsFor(desk: Desk, { row, state }: TicketHold): ReturnType<typeof statutoryClocks> {
  // What no customer wrote is nobody's complaint.
  if (state.imported || state.unansweredSince === null) return []
  const topicIds = desk.topicLine(state.topicId)
  return chosenFor(desk, topicIds).flatMap((choice) =>
    statutoryClocks(STATUTORY_TABLE, {
      dutyIds: dutiesOf(choice).map(({ id }) => id),
      subject: { kind: 'ticket', id: row.id },
      cycle: state.cycle,
      sentAt: state.createdAt,
      receivedAt: row.createdAt,
      registeredAt: row.createdAt,
      calendarId: choice.calendarId,
      calendarVersion: choice.calendarId === null ? null : desk.calendarVersionOf(choice.calendarId),
    }),
  )
}
