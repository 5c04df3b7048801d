import { sayIn } from '#server/platform/words.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { found } from '#server/platform/problem.ts'
import type { Question } from './question.ts'

const MOST_MESSAGES = 20
const LONGEST_MESSAGE = 1_500

/** What the model is told: no more than the question needs. `names` are of the people in it. */
export async function gatherData(
  ctx: Context,
  actor: Actor,
  desk: Desk,
  ticketId: string,
  question: Question,
): Promise<{ data: object; names: string[] }> {
  const { workspaceId } = actor
  const ticket = found(
    await ctx.db
      .selectFrom('tickets')
      .innerJoin('contacts', (join) =>
        join
          .onRef('contacts.workspaceId', '=', 'tickets.workspaceId')
          .onRef('contacts.id', '=', 'tickets.contactId'),
      )
      .select(['tickets.subject', 'contacts.name'])
      .where('tickets.workspaceId', '=', workspaceId)
      .where('tickets.id', '=', ticketId)
      .executeTakeFirst(),
  )
  const names = [ticket.name, ...[...desk.members.values()].map(({ name }) => name)]
  if (question.use === 'reword') {
    const why = sayIn('en')(`coach.rule.${question.rule}`, { text: '…' })
    return { data: { text: question.text, why }, names }
  }
  const messages = await ctx.db
    .selectFrom('messages')
    .select(['id', 'direction', 'visibleText', 'authorName'])
    .where('workspaceId', '=', workspaceId)
    .where('ticketId', '=', ticketId)
    .where('direction', '<>', 'note')
    .$if(question.use === 'translate', (q) =>
      q.where('id', '=', question.use === 'translate' ? question.messageId : ''),
    )
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST_MESSAGES)
    .execute()
  names.push(...messages.map(({ authorName }) => authorName))
  if (question.use === 'translate') return { data: { text: found(messages[0]).visibleText }, names }
  const said = messages.toReversed().map(({ direction, visibleText }) => ({
    by: direction === 'inbound' ? 'customer' : 'desk',
    text: visibleText.slice(0, LONGEST_MESSAGE),
  }))
  return { data: { subject: ticket.subject, messages: said }, names }
}
