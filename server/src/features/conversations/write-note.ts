import { holdTicket, type TicketHold } from '#server/features/tickets/index.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { appendEvent, doWork, type Work } from '#server/platform/work.ts'
import type { Output } from '#contracts/client.ts'
import { authorOf, type Author } from './author.ts'
import { writtenView } from './written-view.ts'

/** An internal note; for viewers too. It never leaves the desk (trap 26). */
export function writeNote(
  ctx: Context,
  actor: Actor,
  ticketId: string,
  body: { text: string; mentions?: string[] },
): Promise<Output<'writeNote'>> {
  return doWork(ctx, actor, async (work) => {
    const [desk, hold] = await Promise.all([loadDesk(work, work.workspaceId), holdTicket(work, ticketId)])
    const author = authorOf(work, desk)
    const id = addNote(work, hold, author, body.text, body.mentions ?? [])
    return writtenView(work, hold, { id, author, body: { direction: 'note', text: body.text }, undoMs: 0 })
  })
}

export function addNote(
  work: Work,
  hold: TicketHold,
  author: Author,
  text: string,
  mentions: string[],
): string {
  const id = work.ctx.ids.make('msg')
  work.batch.insert('messages', {
    workspaceId: work.workspaceId,
    id,
    ticketId: hold.row.id,
    direction: 'note',
    channel: 'note',
    authorKind: 'member',
    authorId: author.id,
    authorName: author.name,
    at: new Date(work.now),
    recordedAt: new Date(work.now),
    text,
    visibleText: text,
    language: hold.state.language,
    purpose: 'note',
    signals: null,
    delivery: 'none',
  })
  appendEvent(work, { type: 'note.written', ticketId: hold.row.id, subjectId: id, data: { mentions } })
  return id
}
