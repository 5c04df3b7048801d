import type { Refusal } from '#core/decision.ts'
import { decideEscalation } from '#core/escalation/decide-escalation.ts'
import type { EscalationCommand } from '#core/escalation/escalation-command.ts'
import type { EscalationEvent } from '#core/escalation/escalation-event.ts'
import { isLiving } from '#core/ticket/ticket.ts'
import { carryOut } from '#server/features/tickets/index.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import { Problem, refuse } from '#server/platform/problem.ts'
import type { Work } from '#server/platform/work.ts'
import { factsOf, pinnedPath } from './escalation-facts.ts'
import type { EscalationHold } from './escalation-hold.ts'

export type LaterCommand = Exclude<EscalationCommand, { do: 'request' }>

/**
 * Lets core decide a command about a running escalation: its state, the clocks and the timeline change. Gives what
 * happened. Throws a Problem where core refuses; `changed_meanwhile` when it moved on since it was seen (5.7).
 */
export function decideOn(
  work: Work,
  desk: Desk,
  hold: EscalationHold,
  command: LaterCommand,
): EscalationEvent[] {
  const { state, teamId } = hold
  const on = { path: pinnedPath(desk, state), holderId: state.ownerMemberId, teamId }
  const facts = { ...factsOf(desk, on, work.now), ticketsLive: isLiving(hold.ticket.state) }
  const decision = decideEscalation(state, command, facts, work.now)
  if (!decision.ok) throwRefusal(decision.refusal)
  hold.state = decision.state
  carryOut(work, desk, hold.ticket, decision.clockActions, decision.events)
  return decision.events
}

export function throwRefusal(refusal: Refusal): never {
  if (refusal.code === 'escalation.moved_on') throw new Problem('changed_meanwhile', { reason: refusal.code })
  refuse(refusal)
}
