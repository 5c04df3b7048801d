import { beginEscalation, prefilledHandover } from '#server/features/escalations/index.ts'
import { commandKeyPoints, keyPointsOn } from '#server/features/key-points/index.ts'
import { answerOffer, offersOn } from '#server/features/offers/index.ts'
import type { PortalDoor } from '#server/features/portal-links/index.ts'
import { holdTicket, recordWords, type TicketHold } from '#server/features/tickets/index.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { found } from '#server/platform/problem.ts'
import { doWork, type Work } from '#server/platform/work.ts'

const customerOf = ({ workspaceId, contactId }: PortalDoor): Actor => ({
  kind: 'customer',
  workspaceId,
  contactId,
})

/** The customer's words are a message like any other: clocks answer to it (4.4, trap 11). The same twice is one. */
export function addWords(ctx: Context, door: PortalDoor, words: string): Promise<void> {
  return doWork(ctx, customerOf(door), async (work) => {
    const { desk, ticket } = await hold(work, door)
    await recordWords(work, desk, ticket, { text: words, channel: 'portal', at: work.now })
  })
}

/** "Yes, that is right." Twice changes nothing (3.1). */
export function confirmPoints(ctx: Context, door: PortalDoor): Promise<void> {
  return doWork(ctx, customerOf(door), async (work) => {
    const { desk, ticket } = await hold(work, door)
    const before = await keyPointsOn(work.tx, door.workspaceId, door.ticketId)
    commandKeyPoints(work, desk, ticket, before, { do: 'confirm', at: work.now })
  })
}

/** "Not quite", in the customer's words: the points are corrected, and the words wait for an answer (3.1). */
export function correctPoints(ctx: Context, door: PortalDoor, words: string): Promise<void> {
  return doWork(ctx, customerOf(door), async (work) => {
    const { desk, ticket } = await hold(work, door)
    const before = await keyPointsOn(work.tx, door.workspaceId, door.ticketId)
    commandKeyPoints(work, desk, ticket, before, { do: 'correct', words, at: work.now })
    await recordWords(work, desk, ticket, { text: words, channel: 'portal', at: work.now })
  })
}

/** Accepts or declines an offer of this ticket; any other is unknown here (6.4). */
export async function answerOwnOffer(
  ctx: Context,
  door: PortalDoor,
  { offerId, answer }: { offerId: string; answer: 'accepted' | 'declined' },
): Promise<void> {
  const offers = await offersOn(ctx.db, door.workspaceId, door.ticketId)
  const { offer } = found(offers.find((one) => one.offer.id === offerId))
  await answerOffer(ctx, customerOf(door), offer.id, { answer })
}

/** The customer asks for more authority (5.3). Their words, where they gave some, are kept first as what they said. */
export async function askForManager(ctx: Context, door: PortalDoor, words: string): Promise<void> {
  if (words) await addWords(ctx, door, words)
  await doWork(ctx, customerOf(door), async (work) => {
    const { desk, ticket } = await hold(work, door)
    const { row } = ticket
    await beginEscalation(work, desk, ticket, {
      kind: 'hierarchical',
      reason: 'customer_asked',
      reasonWords: words || null,
      askedBy: 'customer',
      askedById: door.contactId,
      severity: row.heat >= 2 ? 'severe' : 'normal',
      trend: row.heat >= 1 ? 'worsening' : 'steady',
      handover: await prefilledHandover(work, ticket, desk.language),
      peakMessageId: row.peakMessageId,
    })
  })
}

async function hold(work: Work, door: PortalDoor): Promise<{ desk: Desk; ticket: TicketHold }> {
  const desk = await loadDesk(work, work.workspaceId)
  return { desk, ticket: await holdTicket(work, door.ticketId) }
}
