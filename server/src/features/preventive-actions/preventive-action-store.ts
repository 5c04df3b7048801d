import { causeKey, type PreventiveAction } from '#core/remedy/preventive-action.ts'
import type { Instant } from '#core/time/instant.ts'
import type { TicketHold } from '#server/features/tickets/index.ts'
import { holdLiving } from '#server/features/tickets/index.ts'
import { at } from '#server/platform/db/database.ts'
import { found } from '#server/platform/problem.ts'
import type { Work } from '#server/platform/work.ts'

export type PreventiveHold = { action: PreventiveAction; ticket: TicketHold }

/** As its row says it. */
export type ActionRow = {
  id: string
  ticketId: string
  words: string
  cause: string
  topicId: string | null
  findingId: string | null
  ownerId: string
  dueAt: Instant
  evidence: string | null
  doneAt: Instant | null
  toldDueAt: Instant | null
  createdAt: Instant
  revision: number
}

/** Loads one for update, its living ticket first. */
export async function holdPreventiveAction(work: Work, actionId: string): Promise<PreventiveHold> {
  const rows = work.tx
    .selectFrom('preventiveActions')
    .where('workspaceId', '=', work.workspaceId)
    .where('id', '=', actionId)
  const known = found(await rows.select('ticketId').executeTakeFirst())
  const ticket = await holdLiving(work, known.ticketId)
  const row = found(await rows.selectAll().forUpdate().executeTakeFirst())
  return { action: actionOf(row), ticket }
}

export function actionOf({ cause: words, topicId, findingId, ownerId, ...row }: ActionRow): PreventiveAction {
  const { id, ticketId, dueAt, evidence, doneAt, toldDueAt, createdAt, revision } = row
  return {
    id,
    ticketId,
    words: row.words,
    cause: { words, topicId, findingId },
    ownerMemberId: ownerId,
    dueAt,
    evidence,
    doneAt,
    toldDueAt,
    createdAt,
    revision,
  }
}

export function storePreventiveAction(work: Work, action: PreventiveAction): void {
  const { cause } = action
  work.batch.upsert('preventiveActions', {
    workspaceId: work.workspaceId,
    id: action.id,
    ticketId: action.ticketId,
    words: action.words,
    cause: cause.words,
    topicId: cause.topicId,
    findingId: cause.findingId,
    causeKey: causeKey(cause),
    ownerId: action.ownerMemberId,
    dueAt: at(action.dueAt),
    evidence: action.evidence,
    doneAt: at(action.doneAt),
    toldDueAt: at(action.toldDueAt),
    createdAt: at(action.createdAt),
    revision: action.revision,
  })
}
