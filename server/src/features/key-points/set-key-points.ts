import type { Input, Output } from '#contracts/client.ts'
import { holdTicket } from '#server/features/tickets/index.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { doWork } from '#server/platform/work.ts'
import { commandKeyPoints, keyPointsOn } from './key-points-store.ts'

type Body = Input<'setKeyPoints'>['body']

/** Writes down what the customer said; an answer they gave by word of mouth may come with it (3.1). */
export function setKeyPoints(
  ctx: Context,
  actor: Actor,
  ticketId: string,
  { points, state = 'unconfirmed' }: Body,
): Promise<Output<'setKeyPoints'>> {
  return doWork(ctx, actor, async (work) => {
    const desk = await loadDesk(work, work.workspaceId)
    const ticket = await holdTicket(work, ticketId)
    const before = await keyPointsOn(work.tx, work.workspaceId, ticketId)
    let now = commandKeyPoints(work, desk, ticket, before, { do: 'write', points })
    if (state !== 'unconfirmed') {
      // Said to them and answered in one talk: no message carried it.
      if (now.restatedAt === null) {
        now = commandKeyPoints(work, desk, ticket, now, { do: 'restate', messageId: '', at: work.now })
      }
      const answer =
        state === 'confirmed'
          ? ({ do: 'confirm', at: work.now } as const)
          : ({ do: 'correct', words: points.join('\n'), at: work.now } as const)
      now = commandKeyPoints(work, desk, ticket, now, answer)
    }
    return { points: now.points, state: now.state, correction: now.correction }
  })
}
