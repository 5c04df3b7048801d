import type { Input, Output } from '#contracts/client.ts'
import { decideChecklist, type ChecklistCommand, type ChecklistItem } from '#core/finding/checklist.ts'
import { carryOut, holdTicket, iso } from '#server/features/tickets/index.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { found, Problem, refuse } from '#server/platform/problem.ts'
import { doWork } from '#server/platform/work.ts'
import { loadChecklist, storeItem } from './checklist-store.ts'

type Body = Input<'setChecklistItem'>['body']

/** An item is done with a line of evidence, skipped with a reason, or open again (3.3). */
export function setChecklistItem(
  ctx: Context,
  actor: Actor,
  { id: ticketId, key }: { id: string; key: string },
  body: Body,
): Promise<Output<'setChecklistItem'>> {
  if (actor.kind !== 'member') throw new Problem('not_allowed')
  const { memberId } = actor
  return doWork(ctx, actor, async (work) => {
    const desk = await loadDesk(work, work.workspaceId)
    const ticket = await holdTicket(work, ticketId)
    const before = await loadChecklist(work, desk, ticketId, ticket.state.topicId)
    const item = found(before.items.find(({ id }) => id === key))
    const said = item.evidence ?? item.reason ?? ''
    // A repeated request finds what it wants and is no second event.
    if (item.state === body.state && said === (body.words ?? '')) return view(before.items)
    const decision = decideChecklist(before, commandOf(key, body, memberId), work.now)
    if (!decision.ok) refuse(decision.refusal)
    const events = decision.events.map((event) => ({ ...event, item: item.label }))
    carryOut(work, desk, ticket, decision.clockActions, events)
    const { items } = decision.state
    items.forEach((one, i) => one.id === key && storeItem(work, ticketId, i, one))
    return view(items)
  })
}

function view(items: readonly ChecklistItem[]): Output<'setChecklistItem'> {
  return {
    items: items.map((one) => ({
      key: one.id,
      words: one.label,
      state: one.state,
      evidence: one.evidence ?? one.reason ?? '',
      memberId: one.byMemberId,
      at: iso(one.at),
    })),
  }
}

function commandOf(itemId: string, { state, words = '' }: Body, memberId: string): ChecklistCommand {
  switch (state) {
    case 'done':
      return { do: 'complete', itemId, evidence: words, memberId }
    case 'skipped':
      return { do: 'skip', itemId, reason: words, memberId }
    case 'open':
      return { do: 'reopen_item', itemId }
  }
}
