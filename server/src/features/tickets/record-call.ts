import type { Input } from '#contracts/client.ts'
import { parseInstant } from '#core/time/instant.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { refuse } from '#server/platform/problem.ts'
import { doWork } from '#server/platform/work.ts'
import { recordWords } from './record-words.ts'
import { holdTicket } from './ticket-hold.ts'

/** What a customer said by phone or at the counter about a ticket they have: the same duties as a mail (1.1, R60). */
export async function recordCall(
  ctx: Context,
  actor: Actor,
  ticketId: string,
  body: Input<'recordCall'>['body'],
) {
  return doWork(ctx, actor, async (work) => {
    const [desk, ticket] = await Promise.all([loadDesk(work, work.workspaceId), holdTicket(work, ticketId)])
    if (ticket.state.mergedIntoId) refuse({ code: 'ticket.merged' })
    const at = body.at ? parseInstant(body.at) : work.now
    const here = await recordWords(work, desk, ticket, {
      text: body.text,
      channel: body.channel ?? 'phone',
      at: at > work.now ? work.now : at,
    })
    return { ticketId: here.row.id }
  })
}
