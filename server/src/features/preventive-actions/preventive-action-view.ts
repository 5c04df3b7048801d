import type { Output } from '#contracts/client.ts'
import type { PreventiveAction } from '#core/remedy/preventive-action.ts'
import { formatInstant } from '#core/time/instant.ts'
import { iso } from '#server/features/tickets/index.ts'
import type { Desk } from '#server/features/workspaces/index.ts'

export type PreventiveActionView = Output<'addPreventiveAction'>

export function preventiveActionView(
  desk: Desk,
  action: PreventiveAction,
  /** The one that lives on, if its own was merged. */
  ticket: { id: string; number: number },
): PreventiveActionView {
  const { id, words, cause, ownerMemberId, evidence } = action
  const topic = cause.topicId === null ? undefined : desk.topics.get(cause.topicId)
  return {
    id,
    ticketId: ticket.id,
    ticketNumber: ticket.number,
    words,
    // A topic goes by the name it has now.
    cause: { ...cause, words: topic?.name ?? cause.words.slice(0, 200) },
    owner: { id: ownerMemberId, name: desk.members.get(ownerMemberId)?.name ?? '?' },
    dueAt: formatInstant(action.dueAt),
    evidence,
    doneAt: iso(action.doneAt),
    createdAt: formatInstant(action.createdAt),
  }
}
