import { sql } from 'kysely'
import type { Actor, Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { found, refuse } from '#server/platform/problem.ts'
import { appendEvent, doWork, type Work } from '#server/platform/work.ts'
import { lockContacts, type LockedContact } from './contact-store.ts'
import { type ContactView, viewContact } from './contact-views.ts'
import { giveBackRows, keepAnswerAddresses, type Moved } from './move-holdings.ts'

/** Gives back what a merge moved; answers the record that lives again. What came after it stays with the kept one. */
export function undoContactMerge(ctx: Context, actor: Actor, id: string): Promise<ContactView> {
  return doWork(ctx, actor, async (work) => {
    const { workspaceId } = work
    const { fromId, intoId, moved, undoneAt } = await lockMerge(work, id)
    if (undoneAt !== null) refuse({ code: 'contact.merge_undone' })
    const { [fromId]: from, [intoId]: into } = await lockContacts(work, [fromId, intoId])
    if (into!.mergedIntoId) refuse({ code: 'contact.merge_not_last' })
    await keepAnswerAddresses(work, [intoId])
    await giveBackRows(work, { from: fromId, into: intoId }, moved)
    await sql`update contacts set merged_into_id = ${fromId} where workspace_id = ${workspaceId}
      and id = any(${moved.earlier}) and merged_into_id = ${intoId}`.execute(work.tx)
    emptyAgain(work, into!, moved)
    work.batch.update('contacts', {
      workspaceId,
      id: fromId,
      mergedIntoId: null,
      revision: from!.revision + 1,
    })
    work.batch.update('contactMerges', { workspaceId, id, undoneAt: at(work.now) })
    const data = { mergeId: id, fromId, name: from!.name, into: into!.name }
    appendEvent(work, { type: 'contact.merge_undone', subjectId: intoId, data })
    for (const ticketId of moved.tickets)
      appendEvent(work, { type: 'ticket.customer_parted', ticketId, subjectId: fromId, data })
    await work.batch.flush(work.tx)
    return viewContact(work.tx, workspaceId, fromId)
  })
}

async function lockMerge(work: Work, id: string) {
  const row = await work.tx
    .selectFrom('contactMerges')
    .select(['fromId', 'intoId', 'moved', 'undoneAt'])
    .where('workspaceId', '=', work.workspaceId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return { ...found(row), moved: found(row).moved as Moved }
}

/** Fields that the merge filled are empty again, where nobody changed them since. */
function emptyAgain(work: Work, into: LockedContact, { filled, notes }: Moved): void {
  const same = (Object.keys(filled) as (keyof Moved['filled'])[]).filter(
    (name) => into[name] === filled[name],
  )
  const at = notes ? into.notes.lastIndexOf(notes) : -1
  const rest = into.notes.slice(0, at) + into.notes.slice(at + notes.length)
  work.batch.update('contacts', {
    workspaceId: work.workspaceId,
    id: into.id,
    ...Object.fromEntries(same.map((name) => [name, null])),
    ...(at >= 0 ? { notes: rest } : {}),
    revision: into.revision + 1,
  })
}
