import { holdTicket, type TicketHold } from '#server/features/tickets/index.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { Problem } from '#server/platform/problem.ts'
import { appendEvent, doWork, type Work } from '#server/platform/work.ts'
import type { Output } from '#contracts/client.ts'
import { authorOf, type Author } from './author.ts'
import { safeForm } from './safe-form.ts'
import { writtenView } from './written-view.ts'

type Note = { text: string; html?: string | null; mentions?: string[] }

/** An internal note; for viewers too. It never leaves the desk (trap 26). */
export async function writeNote(
  ctx: Context,
  actor: Actor,
  ticketId: string,
  body: { text: string; html?: string; mentions?: string[] },
): Promise<Output<'writeNote'>> {
  const html = await safeForm(body.html)
  return doWork(ctx, actor, async (work) => {
    const [desk, hold] = await Promise.all([loadDesk(work, work.workspaceId), holdTicket(work, ticketId)])
    refuseUnknown(desk, body.mentions ?? [])
    const author = authorOf(work, desk)
    const id = addNote(work, hold, author, { ...body, html })
    const written = { direction: 'note' as const, text: body.text, html: html ?? undefined }
    return writtenView(work, hold, { id, author, body: written, copied: [], undoMs: 0 })
  })
}

/** Only colleagues can be named. Problem `invalid_request`. */
export function refuseUnknown(desk: Desk, mentions: readonly string[]): void {
  const index = mentions.findIndex((id) => !desk.members.has(id))
  if (index >= 0)
    throw new Problem('invalid_request', {
      errors: [{ pointer: `/mentions/${index}`, detail: 'unknown_id' }],
    })
}

export function addNote(work: Work, hold: TicketHold, author: Author, note: Note): string {
  const { text, html = null, mentions = [] } = note
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
    html,
    language: hold.state.language,
    purpose: 'note',
    signals: null,
    delivery: 'none',
  })
  appendEvent(work, { type: 'note.written', ticketId: hold.row.id, subjectId: id, data: { mentions } })
  return id
}
