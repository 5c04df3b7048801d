import type { Output } from '#contracts/client.ts'
import { roleHolds } from '#core/permission/permission.ts'
import { commandTicket, holdTicket, named, type TicketHold } from '#server/features/tickets/index.ts'
import { isPresent, loadDesk, type Desk, type DeskMember } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { refuse } from '#server/platform/problem.ts'
import { appendEvent, doWork, type Work } from '#server/platform/work.ts'

/**
 * A supervisor takes a ticket over: a lead for themselves, an agent by asking their lead. No escalation, so nothing is
 * counted against whoever had it; they follow on and learn how it ends (8.1, 5.7).
 */
export function takeOver(ctx: Context, actor: Actor, ticketId: string): Promise<Output<'takeOver'>> {
  return doWork(ctx, actor, async (work) => {
    const desk = await loadDesk(work, work.workspaceId)
    const hold = await holdTicket(work, ticketId)
    const before = hold.state.ownerMemberId
    const supervisor = supervisorFor(work, desk, hold)
    if (!supervisor) refuse({ code: 'ticket.no_supervisor' })
    if (supervisor.id === before) return { owner: named(supervisor.id, desk.members)! }
    const own = hold.state.ownerTeamId
    const teamId = supervisor.teamIds.includes(own) ? own : (supervisor.teamIds[0] ?? own)
    const level = desk.teams.get(teamId)?.level ?? hold.state.level
    commandTicket(work, desk, hold, { do: 'assign', teamId, memberId: supervisor.id, level })
    if (before) {
      const since = new Date(work.now)
      work.batch.insertIfAbsent('ticketFollowers', {
        workspaceId: work.workspaceId,
        ticketId,
        memberId: before,
        since,
      })
    }
    appendEvent(work, {
      type: 'ticket.taken_over',
      ticketId,
      subjectId: ticketId,
      data: { memberId: supervisor.id, fromMemberId: before },
    })
    return { owner: named(supervisor.id, desk.members)! }
  })
}

/** Whoever acts, if they are one; else the lead of whoever has it, the lead of its team, any lead above. */
function supervisorFor(work: Work, desk: Desk, { state }: TicketHold): DeskMember | undefined {
  const { actor } = work
  const isLead = 'role' in actor && roleHolds(actor.role, 'remedy.approve')
  if (actor.kind === 'member' && isLead) return desk.members.get(actor.memberId)
  const asking = actor.kind === 'member' ? desk.members.get(actor.memberId) : undefined
  const holder = state.ownerMemberId ? desk.members.get(state.ownerMemberId) : undefined
  const ids = [asking?.leadId, holder?.leadId, desk.teams.get(state.ownerTeamId)?.leadId]
  const near = ids.flatMap((id) => (id ? [desk.members.get(id)] : []))
  const above = near.map((one) => (one?.leadId ? desk.members.get(one.leadId) : undefined))
  return [...near, ...above].find((one) => one !== undefined && isPresent(one, work.now))
}
