import { holdTicket, saw } from '#server/features/tickets/index.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { doWork } from '#server/platform/work.ts'

/** Notes that somebody read a ticket that waits for an answer and left it as it was (2.5). Another's ticket is not theirs to answer. */
export function leaveTicket(ctx: Context, actor: Actor, ticketId: string): Promise<undefined> {
  return doWork(ctx, actor, async (work) => {
    const [desk, hold] = await Promise.all([loadDesk(work, work.workspaceId), holdTicket(work, ticketId)])
    const { status, unansweredSince, ownerMemberId } = hold.state
    const me = actor.kind === 'member' ? actor.memberId : null
    const isTheirs = ownerMemberId === null || ownerMemberId === me
    if (status === 'open' && unansweredSince !== null && isTheirs) saw(work, desk, hold, 'left_open')
    return undefined
  })
}
