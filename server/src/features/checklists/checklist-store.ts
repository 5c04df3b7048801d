import { itemsOfLine, type Checklist, type ChecklistItem } from '#core/finding/checklist.ts'
import { anyOfLine } from '#server/features/tickets/index.ts'
import { checklistWords, type Desk } from '#server/features/workspaces/index.ts'
import { at } from '#server/platform/db/database.ts'
import type { Work } from '#server/platform/work.ts'

/** The checklist of a ticket, with what was looked into on those merged into it, in the words of its topic (1.7, 3.3). */
export async function loadChecklist(
  work: Work,
  desk: Desk,
  ticketId: string,
  topicId: string | null,
): Promise<Checklist> {
  const rows = await work.tx
    .selectFrom('checklistItems')
    .selectAll()
    .where('workspaceId', '=', work.workspaceId)
    .where('ticketId', '=', anyOfLine(work.workspaceId, ticketId))
    .orderBy((is) => is('ticketId', '!=', ticketId))
    .orderBy('ticketId')
    .orderBy('position')
    .execute()
  const wordsOf = checklistWords(desk, topicId)
  const items = itemsOfLine(rows).map((row): ChecklistItem => {
    const state = row.state as ChecklistItem['state']
    return {
      id: row.key,
      label: wordsOf(row.key),
      state,
      evidence: state === 'done' ? row.words : null,
      reason: state === 'skipped' ? row.words : null,
      byMemberId: row.memberId,
      at: row.at,
    }
  })
  return { ticketId, versionId: topicId ?? '', items, revision: 1 }
}

/** What a topic asks to look into, by key; the nearest topic that asks anything counts. */
export function checklistFor(desk: Desk, topicId: string | null): readonly { key: string; words: string }[] {
  for (const id of desk.topicLine(topicId)) {
    const { checklist = [] } = desk.topics.get(id) ?? {}
    if (checklist.length > 0) return checklist
  }
  return []
}

export function storeItem(work: Work, ticketId: string, position: number, item: ChecklistItem): void {
  work.batch.upsert('checklistItems', {
    workspaceId: work.workspaceId,
    ticketId,
    key: item.id,
    position,
    state: item.state,
    words: item.evidence ?? item.reason ?? '',
    memberId: item.byMemberId,
    at: at(item.at),
  })
}
