import type { Output } from '#contracts/client.ts'
import { itemsOfLine, openItems } from '#core/finding/checklist.ts'
import { ladder } from '#core/remedy/ladder.ts'
import { formatInstant } from '#core/time/instant.ts'
import { anyOfLine, lookAtTicket, type TicketHold } from '#server/features/tickets/index.ts'
import { checklistWords, loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { inTransaction } from '#server/platform/db/transaction.ts'
import { workIn, type Work } from '#server/platform/work.ts'
import { pathFor } from './begin-escalation.ts'
import { accountableFor } from './escalation-facts.ts'
import { openOn } from './escalation-store.ts'
import { languageOf } from './escalation-view.ts'
import { prefilledHandover } from './handover-facts.ts'
import { ladderAhead } from './ladder-view.ts'

type Prepared = Output<'prepareEscalation'>

/** What the dialog shows first: what may still be done here, who would be asked, and the handover so far (5.4, 5.6). */
export async function prepareEscalation(ctx: Context, actor: Actor, ticketId: string): Promise<Prepared> {
  return inTransaction(ctx, (tx) =>
    workIn(ctx, tx, actor, ctx.clock.now(), async (work) => {
      const desk = await loadDesk(work, work.workspaceId)
      const ticket = await lookAtTicket(work, ticketId)
      const language = languageOf(desk, actor)
      const path = pathFor(desk, ticket, 'hierarchical')
      const open = await openOn(work, [ticketId])
      return {
        remedies: remediesFor(desk, actor, ticket.state.topicId),
        handover: await prefilledHandover(work, ticket, language),
        openKinds: open.map(({ kind }) => kind),
        path: path && {
          id: path.id,
          name: desk.pathNames.get(path.id) ?? '?',
          ladder: ladderAhead(desk, language, path, accountableFor(desk, ticket, path, work.now), work.now),
        },
        checklistOpen: await openChecklist(work, desk, ticketId, ticket.state.topicId),
        others: await othersOf(work, desk, ticket.row),
      }
    }),
  )
}

/** The catalogue for the topic, mildest first, with what this role may grant by itself (6.2). */
function remediesFor(desk: Desk, actor: Actor, topicId: string | null): Prepared['remedies'] {
  const role = 'role' in actor ? actor.role : 'viewer'
  const catalogue = desk.remedies.map(({ remedy }) => remedy)
  return ladder(catalogue, desk.topicLine(topicId)).flatMap(({ id, rung }) => {
    const known = desk.remedy(id)
    if (!known) return []
    const limit = known.limits.find((one) => one.role === role)?.perTicket ?? null
    return [{ id, name: known.name, rung, limit }]
  })
}

const MOST_OTHERS = 20

/** What else of the account, or of the contact where there is none, is not over. */
async function othersOf(work: Work, desk: Desk, row: TicketHold['row']): Promise<Prepared['others']> {
  const { accountId, contactId, id } = row
  const rows = await work.tx
    .selectFrom('tickets')
    .select(['id', 'number', 'subject', 'ownerMemberId', 'nextDueAt'])
    .where('workspaceId', '=', work.workspaceId)
    .where((is) => (accountId === null ? is('contactId', '=', contactId) : is('accountId', '=', accountId)))
    .where('id', '!=', id)
    .where('status', 'in', ['open', 'pending', 'on_hold'])
    .where('mergedIntoId', 'is', null)
    .orderBy('nextDueAt')
    .orderBy('id')
    .limit(MOST_OTHERS)
    .execute()
  const open = rows.length
    ? await openOn(
        work,
        rows.map((other) => other.id),
      )
    : []
  return rows.map((other) => ({
    id: other.id,
    number: other.number,
    subject: other.subject,
    ownerName: other.ownerMemberId === null ? null : (desk.members.get(other.ownerMemberId)?.name ?? null),
    dueAt: other.nextDueAt === null ? null : formatInstant(other.nextDueAt),
    openKinds: open.filter(({ ticketIds }) => ticketIds.includes(other.id)).map(({ kind }) => kind),
  }))
}

async function openChecklist(
  work: Work,
  desk: Desk,
  ticketId: string,
  topicId: string | null,
): Promise<string[]> {
  const rows = await work.tx
    .selectFrom('checklistItems')
    .select(['key', 'state', 'at'])
    .where('workspaceId', '=', work.workspaceId)
    .where('ticketId', '=', anyOfLine(work.workspaceId, ticketId))
    .orderBy((is) => is('ticketId', '!=', ticketId))
    .orderBy('ticketId')
    .orderBy('position')
    .execute()
  const wordsOf = checklistWords(desk, topicId)
  return openItems(itemsOfLine(rows)).map(({ key }) => wordsOf(key))
}
