import type { EscalationFacts } from '#core/escalation/decide-escalation.ts'
import type { Path } from '#core/escalation/path.ts'
import type { Instant } from '#core/time/instant.ts'
import type { TicketHold } from '#server/features/tickets/index.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import type { OpenEscalation } from './escalation-store.ts'

type On = {
  path: Path
  /** Who holds it now: their lead is asked by a step that says so. */
  holderId: string
  teamId: string | null
  openEscalations?: readonly OpenEscalation[]
}

/** What core needs to decide: who is on duty for each rung now, and who is asked when nobody is. */
export function factsOf(
  desk: Desk,
  { path, holderId, teamId, openEscalations = [] }: On,
  now: Instant,
): EscalationFacts {
  return {
    path,
    calendars: desk.calendarOf,
    onDuty: path.steps.map((step, i) =>
      desk.onDuty(i === 0 && teamId ? { kind: 'team', id: teamId } : step.target, now, holderId),
    ),
    fallbackMemberIds: desk.fallbackMembers(path.id, path.version, now),
    accountableMemberId: holderId,
    openEscalations,
  }
}

/** Who answers for a ticket: its owner, else its team's lead or first member, else whoever is told when all else fails. */
export function accountableFor(
  desk: Desk,
  ticket: Pick<TicketHold, 'state'>,
  path: Path,
  now: Instant,
): string {
  const team = desk.teams.get(ticket.state.ownerTeamId)
  const nearest = ticket.state.ownerMemberId ?? team?.leadId ?? team?.memberIds[0]
  return nearest ?? desk.fallbackMembers(path.id, path.version, now)[0] ?? ''
}

/** The pinned version a running escalation follows; it is never deleted. */
export function pinnedPath(desk: Desk, state: { pathId: string; pathVersion: number }): Path {
  const path = desk.pathVersion(state.pathId, state.pathVersion)
  if (!path) throw new Error(`path ${state.pathId} has no version ${state.pathVersion}`)
  return path
}
