import type { Output } from '#contracts/client.ts'
import { LANGUAGES } from '#i18n/say.ts'
import { sendPublicMessage } from '#server/features/conversations/index.ts'
import { holdTicket } from '#server/features/tickets/index.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { Problem, refuse } from '#server/platform/problem.ts'
import { doWork } from '#server/platform/work.ts'
import { sayIn } from '#server/platform/words.ts'
import { commandKeyPoints, keyPointsOn } from './key-points-store.ts'

/** Says the key points back to the customer, in their language, and asks whether they were understood (3.1). */
export function restateKeyPoints(
  ctx: Context,
  actor: Actor,
  ticketId: string,
  { text }: { text?: string },
): Promise<Output<'restateKeyPoints'>> {
  if (actor.kind !== 'member') throw new Problem('not_allowed')
  return doWork(ctx, actor, async (work) => {
    const desk = await loadDesk(work, work.workspaceId)
    const ticket = await holdTicket(work, ticketId)
    const before = await keyPointsOn(work.tx, work.workspaceId, ticketId)
    if (!before) refuse({ code: 'key_points.none' })
    const contact = await work.tx
      .selectFrom('contacts')
      .select('name')
      .where('workspaceId', '=', work.workspaceId)
      .where('id', '=', ticket.row.contactId)
      .executeTakeFirst()
    const language = LANGUAGES.find((one) => one === ticket.state.language) ?? desk.language
    const agent = desk.members.get(actor.memberId)?.name ?? desk.name
    const points = before.points.map((point) => `- ${point}`).join('\n')
    const params = { name: contact?.name ?? '', points, agent, desk: desk.name }
    const { messageId } = await sendPublicMessage(work, desk, ticket, {
      text: text ?? sayIn(language)('customer.restate', params),
      purpose: 'reply',
      ask: 'key_points',
      author: { kind: 'member', id: actor.memberId, name: agent },
    })
    const now = commandKeyPoints(work, desk, ticket, before, { do: 'restate', messageId, at: work.now })
    return { points: now.points, state: now.state, correction: now.correction }
  })
}
