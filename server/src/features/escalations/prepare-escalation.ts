import type { Output } from '#contracts/client.ts'
import { ladder } from '#core/remedy/ladder.ts'
import { lookAtTicket } from '#server/features/tickets/index.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
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

async function openChecklist(
  work: Work,
  desk: Desk,
  ticketId: string,
  topicId: string | null,
): Promise<string[]> {
  const rows = await work.tx
    .selectFrom('checklistItems')
    .select('key')
    .where('workspaceId', '=', work.workspaceId)
    .where('ticketId', '=', ticketId)
    .where('state', '=', 'open')
    .orderBy('position')
    .execute()
  const items = desk.topicLine(topicId).flatMap((id) => desk.topics.get(id)?.checklist ?? [])
  return rows.map(({ key }) => items.find((item) => item.key === key)?.words ?? key)
}
