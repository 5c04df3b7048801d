import { sql } from 'kysely'
import type { Output } from '#contracts/client.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import type { Job, Queue } from '#server/platform/jobs/jobs.ts'
import { refuse } from '#server/platform/problem.ts'
import { instant, minute } from '#core/time/instant.ts'
import { appendEvent, doWork, type Work } from '#server/platform/work.ts'
import { lockContacts, type LockedContact } from './contact-store.ts'
import { viewContact } from './contact-views.ts'
import { viewMerge } from './merge-views.ts'
import { keepAnswerAddresses, moveAddresses, moveRows, type Moved } from './move-holdings.ts'

export const GATHER_MERGED = 'contacts.gather'

/** Two records of one person become one; everything of `fromId` moves, and what moved is kept for an undo. */
export function mergeContact(
  ctx: Context,
  actor: Actor,
  { fromId, intoId }: { fromId: string; intoId: string },
): Promise<Output<'mergeContact'>> {
  return doWork(ctx, actor, async (work) => {
    if (fromId === intoId) refuse({ code: 'contact.merged_with_itself' })
    const { [fromId]: from, [intoId]: into } = await lockContacts(work, [fromId, intoId])
    if (from!.mergedIntoId || into!.mergedIntoId) refuse({ code: 'contact.is_merged' })
    const place = { from: fromId, into: intoId }
    await keepAnswerAddresses(work, [fromId, intoId])
    const moved: Moved = {
      ...(await moveRows(work, place)),
      addresses: await moveAddresses(work, place),
      earlier: await leadOn(work, place),
      ...fillGaps(work, from!, into!),
    }
    const id = ctx.ids.make('mrg')
    writeMerge(work, id, from!, into!, moved)
    await work.batch.flush(work.tx)
    return {
      merge: await viewMerge(work.tx, work.workspaceId, id),
      contact: await viewContact(work.tx, work.workspaceId, intoId),
    }
  })
}

/** Records merged into the one that goes lead to the kept one, so that none is more than one step away. */
async function leadOn(work: Work, { from, into }: { from: string; into: string }): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`update contacts set merged_into_id = ${into}
    where workspace_id = ${work.workspaceId} and merged_into_id = ${from} returning id`.execute(work.tx)
  return rows.map((row) => row.id)
}

function fillGaps(work: Work, from: LockedContact, into: LockedContact): Pick<Moved, 'filled' | 'notes'> {
  const filled: Moved['filled'] = {}
  for (const name of ['language', 'zone', 'accountId'] as const) {
    const value = from[name]
    if (into[name] === null && value !== null) filled[name] = value
  }
  const added = from.notes.trim()
  const notes = added && into.notes.trim() ? `\n\n${added}` : added
  work.batch.update('contacts', {
    workspaceId: work.workspaceId,
    id: into.id,
    ...filled,
    ...(notes ? { notes: into.notes + notes } : {}),
    revision: into.revision + 1,
  })
  return { filled, notes }
}

function writeMerge(work: Work, id: string, from: LockedContact, into: LockedContact, moved: Moved): void {
  const { workspaceId, now, ctx } = work
  work.batch.update('contacts', {
    workspaceId,
    id: from.id,
    mergedIntoId: into.id,
    revision: from.revision + 1,
  })
  const memberId = work.actor.kind === 'member' ? work.actor.memberId : null
  const merge = { workspaceId, id, fromId: from.id, intoId: into.id, moved, memberId }
  work.batch.insert('contactMerges', { ...merge, undoneAt: null, createdAt: at(now) })
  const data = { mergeId: id, fromId: from.id, name: from.name, into: into.name }
  appendEvent(work, { type: 'contact.merged', subjectId: into.id, data })
  for (const ticketId of moved.tickets)
    appendEvent(work, { type: 'ticket.customer_merged', ticketId, subjectId: into.id, data })
  // A mail that was just being read when this committed may still have found the record that goes.
  const how = { startAfter: instant(now + minute) }
  void ctx.jobs.enqueue(work.batch, GATHER_MERGED, { workspaceId, mergeId: id }, how)
}

export const gatherMergedQueue: Queue = { concurrency: 1, run: gather }

/** Moves what reached a merged record while it was being merged, and remembers it with the rest. */
async function gather(ctx: Context, { workspaceId, data }: Job): Promise<void> {
  const actor = { kind: 'system' as const, workspaceId, because: GATHER_MERGED }
  await doWork(ctx, actor, async (work) => {
    const merge = await work.tx
      .selectFrom('contactMerges')
      .select(['id', 'fromId', 'intoId', 'moved'])
      .where('workspaceId', '=', workspaceId)
      .where('id', '=', String(data.mergeId))
      .where('undoneAt', 'is', null)
      .forUpdate()
      .executeTakeFirst()
    if (!merge) return
    // Merged on meanwhile: what comes late belongs where the person lives now.
    const { [merge.fromId]: from } = await lockContacts(work, [merge.fromId, merge.intoId])
    const into = from!.mergedIntoId ?? merge.intoId
    const late = await moveRows(work, { from: merge.fromId, into })
    if (into !== merge.intoId || !Object.values(late).some((ids) => ids.length)) return
    const moved = merge.moved as Moved
    const both = (name: keyof typeof late) => [...moved[name], ...late[name]]
    const all = {
      tickets: both('tickets'),
      messages: both('messages'),
      commitments: both('commitments'),
      offers: both('offers'),
      expectations: both('expectations'),
    }
    work.batch.update('contactMerges', { workspaceId, id: merge.id, moved: { ...moved, ...all } })
  })
}
