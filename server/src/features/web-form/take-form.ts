import { sql } from 'kysely'
import { instant, minute, type Instant } from '#core/time/instant.ts'
import { openTicket, recordInbound } from '#server/features/tickets/index.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { doWork, type Work } from '#server/platform/work.ts'
import type { WebForm } from './read-form.ts'

/** What the customer is told at once. */
export type Taken = { number: number; hearBy: Instant | null }

/** A ticket from the web form (1.1); the same words of the same address within minutes are one. */
export function takeForm(ctx: Context, workspaceId: string, form: WebForm): Promise<Taken> {
  const actor = { kind: 'system', workspaceId, because: 'web form' } as const
  return doWork(ctx, actor, async (work) => {
    const before = await takenBefore(work, form)
    if (before !== null) return { number: before, hearBy: null }
    const desk = await loadDesk(work, workspaceId)
    const ticket = await openTicket(work, desk, {
      subject: form.subject || form.words.replace(/\s+/g, ' ').slice(0, 80),
      text: form.words,
      channel: 'web',
      contact: { name: form.name, email: form.email },
      at: work.now,
      fromCustomer: true,
    })
    recordInbound(work, desk, ticket, {
      channel: 'web',
      authorName: form.name || form.email,
      at: work.now,
      text: form.words,
      visibleText: form.words,
    })
    const first = ticket.clocks.find(({ kind, state }) => kind === 'first_response' && state === 'running')
    return { number: ticket.row.number, hearBy: first?.dueAt ?? null }
  })
}

async function takenBefore(work: Work, { email, words }: WebForm): Promise<number | null> {
  const since = instant(work.now - 10 * minute)
  const { rows } = await sql<{ number: number }>`
    select t.number from contact_addresses a
    join tickets t on t.workspace_id = a.workspace_id and t.contact_id = a.contact_id and t.created_at > ${at(since)}
    join messages m on m.workspace_id = t.workspace_id and m.ticket_id = t.id
    where a.workspace_id = ${work.workspaceId} and a.kind = 'email' and a.address = ${email.toLowerCase()}
      and m.channel = 'web' and m.visible_text = ${words} limit 1`.execute(work.tx)
  return rows[0]?.number ?? null
}
