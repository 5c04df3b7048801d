import { sql } from 'kysely'
import type { Output } from '#contracts/client.ts'
import { commandTicket, holdTicket, shownTicket, type TicketHold } from '#server/features/tickets/index.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { Problem } from '#server/platform/problem.ts'
import { doWork, type Work } from '#server/platform/work.ts'
import { chooseMember } from './choose-member.ts'

/** Gives a ticket to whoever of its team can take it best; nobody where nobody can. */
export function assignNext(ctx: Context, actor: Actor, ticketId: string): Promise<Output<'assignNext'>> {
  return doWork(ctx, actor, async (work) => {
    const desk = await loadDesk(work, work.workspaceId)
    const hold = await holdTicket(work, ticketId)
    const { memberId, passedOver } = await chooseMember(work, desk, hold)
    if (memberId) giveTo(work, desk, hold, memberId)
    const named = (id: string) => ({ id, name: desk.members.get(id)?.name ?? '?' })
    return {
      ticket: await shownTicket(work, desk, hold),
      member: memberId ? named(memberId) : null,
      passedOver: passedOver.map((one) => ({ member: named(one.memberId), because: one.because })),
    }
  })
}

/** Whoever asks takes the ticket of their teams that nobody has and that is due first. */
export function takeNext(ctx: Context, actor: Actor): Promise<Output<'takeNext'>> {
  if (actor.kind !== 'member') throw new Problem('not_allowed')
  return doWork(ctx, actor, async (work) => {
    const desk = await loadDesk(work, work.workspaceId)
    const teamIds = [...(desk.members.get(actor.memberId)?.teamIds ?? [])]
    const { rows } = await sql<{ id: string }>`
      select id from tickets where workspace_id = ${work.workspaceId} and status = 'open'
        and owner_team_id = any(${teamIds}) and owner_member_id is null
        and (snoozed_until is null or snoozed_until <= ${at(work.now)})
      order by coalesce(next_due_at, 'infinity'::timestamptz), id limit 1 for update skip locked`.execute(
      work.tx,
    )
    const first = rows[0]
    if (!first) return { ticketId: null }
    giveTo(work, desk, await holdTicket(work, first.id), actor.memberId)
    return { ticketId: first.id }
  })
}

/** Within the team that has it. */
export function giveTo(work: Work, desk: Desk, hold: TicketHold, memberId: string | null): void {
  const { ownerTeamId, ownerMemberId, level } = hold.state
  if (ownerMemberId === memberId) return
  commandTicket(work, desk, hold, { do: 'assign', teamId: ownerTeamId, memberId, level })
}
