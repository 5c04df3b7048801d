import type { Actor, Context } from '#server/platform/context.ts'
import { Problem } from '#server/platform/problem.ts'
import { appendEvent, doWork } from '#server/platform/work.ts'
import { holdTicket } from './ticket-hold.ts'

/** A follower learns what happens without being responsible (5.7). */
export function followTicket(
  ctx: Context,
  actor: Actor,
  ticketId: string,
  following: boolean,
): Promise<void> {
  return doWork(ctx, actor, async (work) => {
    if (actor.kind !== 'member') throw new Problem('not_allowed')
    await holdTicket(work, ticketId)
    const key = { workspaceId: work.workspaceId, ticketId, memberId: actor.memberId }
    const followed = await work.tx
      .selectFrom('ticketFollowers')
      .select('since')
      .where('workspaceId', '=', work.workspaceId)
      .where('ticketId', '=', ticketId)
      .where('memberId', '=', actor.memberId)
      .executeTakeFirst()
    if (following === (followed !== undefined)) return
    if (following) work.batch.insert('ticketFollowers', { ...key, since: new Date(work.now) })
    else work.batch.remove('ticketFollowers', key)
    appendEvent(work, {
      type: following ? 'ticket.followed' : 'ticket.unfollowed',
      ticketId,
      data: { memberId: actor.memberId },
    })
  })
}
