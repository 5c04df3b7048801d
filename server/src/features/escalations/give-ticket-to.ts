import { commandTicket, holdTicket, type TicketHold } from '#server/features/tickets/index.ts'
import type { Desk, DeskTeam } from '#server/features/workspaces/index.ts'
import { at } from '#server/platform/db/database.ts'
import type { Work } from '#server/platform/work.ts'
import type { EscalationHold } from './escalation-hold.ts'
import { pinnedPath } from './escalation-facts.ts'

/** The receiver owns the tickets of an escalation from now on; whoever had it before follows and learns (5.7). */
export async function giveTicketTo(
  work: Work,
  desk: Desk,
  hold: EscalationHold,
  memberId: string,
): Promise<void> {
  for (const ticketId of hold.state.ticketIds) {
    const ticket = ticketId === hold.ticket.row.id ? hold.ticket : await holdTicket(work, ticketId)
    assignTo(work, desk, hold, ticket, memberId)
    for (const followerId of hold.state.followers) {
      if (followerId === memberId) continue
      const { workspaceId } = work
      work.batch.upsert('ticketFollowers', {
        workspaceId,
        ticketId,
        memberId: followerId,
        since: at(work.now),
      })
    }
  }
}

function assignTo(work: Work, desk: Desk, hold: EscalationHold, ticket: TicketHold, memberId: string): void {
  const team = teamOf(desk, hold, ticket, memberId)
  // Somebody without a team answers for the escalation; the ticket stays where it is until a team has it.
  if (!team) return
  const { ownerTeamId, ownerMemberId } = ticket.state
  if (ownerTeamId === team.id && ownerMemberId === memberId) return
  commandTicket(work, desk, ticket, { do: 'assign', teamId: team.id, memberId, level: team.level })
}

/** The team in which they take it: the one asked, else the one that has it, else theirs of the highest level. */
function teamOf(
  desk: Desk,
  { state, teamId }: EscalationHold,
  ticket: TicketHold,
  memberId: string,
): DeskTeam | null {
  const { target } = pinnedPath(desk, state).steps[state.step]!
  const asked = teamId ?? (target.kind === 'team' ? target.id : null)
  const theirs = [...desk.teams.values()].filter(
    (team) => !team.disabled && team.memberIds.includes(memberId),
  )
  const preferred = [asked, ticket.state.ownerTeamId].flatMap(
    (id) => theirs.find((team) => team.id === id) ?? [],
  )
  return preferred[0] ?? theirs.toSorted((a, b) => b.level - a.level)[0] ?? null
}
