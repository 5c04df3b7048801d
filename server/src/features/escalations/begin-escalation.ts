import { choosePath, entryStep } from '#core/escalation/choose-path.ts'
import { decideEscalation } from '#core/escalation/decide-escalation.ts'
import type { RequestCommand } from '#core/escalation/escalation-command.ts'
import type { Path } from '#core/escalation/path.ts'
import { isLiving } from '#core/ticket/ticket.ts'
import { carryOut, type TicketHold } from '#server/features/tickets/index.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import { refuse } from '#server/platform/problem.ts'
import type { Work } from '#server/platform/work.ts'
import { throwRefusal } from './decide-on.ts'
import { accountableFor, factsOf } from './escalation-facts.ts'
import { keep, type EscalationHold } from './escalation-hold.ts'
import { openOn } from './escalation-store.ts'
import { followEvent } from './follow-event.ts'
import { isRepeatedCause } from './repeated-cause.ts'

export type EscalationDraft = Omit<RequestCommand, 'do' | 'id' | 'ticketIds' | 'accountId' | 'entryStep'> & {
  /** Other tickets of the same account (5.11). */
  alsoTicketIds?: readonly string[]
  /** The department chosen for a functional one. */
  teamId?: string | null
}

/** Begins an escalation of a ticket on the path that fits it (5.2 to 5.7). Throws a Problem where core refuses. */
export async function beginEscalation(
  work: Work,
  desk: Desk,
  ticket: TicketHold,
  draft: EscalationDraft,
): Promise<EscalationHold> {
  const path = pathFor(desk, ticket, draft.kind)
  if (!path) refuse({ code: 'escalation.no_path' })
  const { alsoTicketIds = [], teamId = null, ...asked } = draft
  const ticketIds = [...new Set([ticket.row.id, ...alsoTicketIds])]
  const command: RequestCommand = {
    ...asked,
    do: 'request',
    id: work.ctx.ids.make('esc'),
    ticketIds,
    accountId: ticket.row.accountId,
    entryStep: teamId ? 0 : await entryOn(work, desk, ticket, path),
  }
  const onDuty = factsOf(
    desk,
    {
      path,
      holderId: accountableFor(desk, ticket, path, work.now),
      teamId,
      openEscalations: await openOn(work, ticketIds),
    },
    work.now,
  )
  const facts = { ...onDuty, ticketsLive: isLiving(ticket.state) }
  const decision = decideEscalation(null, command, facts, work.now)
  if (!decision.ok) throwRefusal(decision.refusal)
  const hold = keep(work, { state: decision.state, teamId, ticket })
  carryOut(work, desk, ticket, decision.clockActions, decision.events)
  for (const event of decision.events) await followEvent(work, desk, hold, event, {})
  return hold
}

/** The path an escalation of this kind would take; any path rather than none. */
export function pathFor(
  desk: Desk,
  { row, state }: Pick<TicketHold, 'row' | 'state'>,
  kind: 'functional' | 'hierarchical',
): Path | null {
  const topicIds = desk.topicLine(state.topicId)
  const facts = { kind, topicIds, accountId: row.accountId, language: state.language }
  return choosePath(desk.paths, facts) ?? desk.paths[0] ?? null
}

export async function entryOn(
  work: Work,
  desk: Desk,
  { row, state }: TicketHold,
  path: Path,
): Promise<number> {
  const asksForRepeats = path.entry.some((entry) => entry.repeatedCause !== null)
  return entryStep(path, {
    priority: state.priority,
    topicIds: desk.topicLine(state.topicId),
    accountId: row.accountId,
    repeatedCause: asksForRepeats && (await isRepeatedCause(work, desk, row)),
  })
}
