import type { Input } from '#contracts/client.ts'
import type { Cause } from '#core/remedy/preventive-action.ts'
import { anyOfLine, type TicketHold } from '#server/features/tickets/index.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import { found } from '#server/platform/problem.ts'
import type { Work } from '#server/platform/work.ts'

type Given = Input<'addPreventiveAction'>['body']['cause']

/** What it is to prevent: what was said, or else what the ticket is about; a finding only of this ticket, or of one merged into it. */
export async function causeOf(
  work: Work,
  desk: Desk,
  { row, state }: TicketHold,
  given: Given,
): Promise<Cause> {
  if (given && 'words' in given) return { findingId: null, topicId: null, words: given.words }
  if (given && 'findingId' in given) {
    const finding = await work.tx
      .selectFrom('findings')
      .select('cause')
      .where('workspaceId', '=', work.workspaceId)
      .where('ticketId', '=', anyOfLine(work.workspaceId, row.id))
      .where('id', '=', given.findingId)
      .executeTakeFirst()
    return { findingId: given.findingId, topicId: null, words: found(finding).cause }
  }
  const topicId = given?.topicId ?? state.topicId
  if (topicId === null) return { findingId: null, topicId: null, words: '' }
  return { findingId: null, topicId, words: found(desk.topics.get(topicId)).name }
}
