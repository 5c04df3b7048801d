import { sql } from 'kysely'
import type { Output } from '#contracts/client.ts'
import { formatInstant } from '#core/time/instant.ts'
import { sayEvent } from '#server/features/timeline/index.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { pageOf, readCursor } from '#server/platform/http/paging.ts'
import { sayIn } from '#server/platform/words.ts'
import { nearestLanguage } from '#i18n/say.ts'
import { requireTicket } from './require-ticket.ts'

type Part = 'words' | 'clocks' | 'escalation' | 'changes'
type Query = { cursor?: string; limit?: number; type?: string; part?: Part }
type Stored = { kind: string; id: string | null; because?: string }

// What was said, what was owed, how it climbed; changes are the rest.
const BEGIN: Record<Exclude<Part, 'changes'>, readonly string[]> = {
  words: ['message.', 'note.', 'mail.', 'ticket.message_', 'key_points.', 'consult.'],
  clocks: ['clock.', 'commitment.'],
  escalation: ['escalation.', 'review.'],
}

function ofPart(part: Part) {
  const beginsWith = (begins: readonly string[]) =>
    sql<boolean>`type like any(${begins.map((begin) => `${begin.replaceAll('_', '\\_')}%`)})`
  return part === 'changes'
    ? sql<boolean>`not ${beginsWith(Object.values(BEGIN).flat())}`
    : beginsWith(BEGIN[part])
}

/** The timeline of a ticket, newest first: each event with actor, instant, reason, as a sentence. */
export async function listEvents(
  ctx: Context,
  actor: Actor,
  ticketId: string,
  query: Query,
): Promise<Output<'listEvents'>> {
  await requireTicket(ctx, actor, ticketId)
  const desk = await loadDesk(ctx, actor.workspaceId)
  const member = actor.kind === 'member' ? desk.members.get(actor.memberId) : undefined
  const reader = {
    language: nearestLanguage(member?.language ?? desk.language),
    zone: member?.zone ?? desk.zone,
  }
  const limit = query.limit ?? 50
  const [before] = readCursor(query.cursor, ['bigint']) ?? []
  const rows = await ctx.db
    .selectFrom('events')
    .selectAll()
    .where('workspaceId', '=', actor.workspaceId)
    .where('ticketId', '=', ticketId)
    .$if(before !== undefined, (q) => q.where('id', '<', before!))
    .$if(query.type !== undefined, (q) => q.where(sql<boolean>`type like ${`${query.type}%`}`))
    .$if(query.part !== undefined, (q) => q.where(ofPart(query.part!)))
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const page = pageOf(rows, limit, (last) => [last.id])
  return {
    next: page.next,
    items: page.items.map((row) => {
      const who = row.actor as Stored
      const data = row.data as Record<string, unknown>
      const name = actorName(desk, who, reader.language)
      return {
        id: row.id,
        type: row.type,
        at: formatInstant(row.at),
        actor: { kind: who.kind, id: who.id, name },
        data,
        sentence: sayEvent(desk, reader, { type: row.type, actorName: name, data }),
      }
    }),
  }
}

function actorName(desk: Desk, who: Stored, language: 'en' | 'es' | 'pt' | 'nl'): string {
  if (who.kind === 'member' && who.id) return desk.members.get(who.id)?.name ?? '?'
  return sayIn(language)(`actor.${who.kind}`)
}
