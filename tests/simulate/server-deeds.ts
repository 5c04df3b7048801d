import { second } from '#core/time/instant.ts'
import type { Deed } from './server-play.ts'

/** Two tickets become one; which one lives is chance, and so is whether they are of one customer. */
export const merge: Deed = async ({ stage, cast, random }, { id }) => {
  const call = stage.as(cast.ingrid)
  const { items } = await call('listTickets', { query: { view: 'all' } })
  const other = random.pick(items)
  if (other.id === id) return 'itself'
  await call('mergeTicket', { params: { id }, body: { intoId: other.id } })
}

/** Said, and taken back in time or too late. */
export const sayAndUndo: Deed = async ({ stage, cast, random }, { id }) => {
  const call = stage.as(cast.noor)
  const status = random.pick([undefined, 'pending', 'resolved'] as const)
  const text = 'Your refund is on its way, I think.'
  const body = { direction: 'outbound' as const, text, status }
  const { message } = await call('sendMessage', { params: { id }, body })
  await stage.wait(random.below(15) * second)
  await call('undoSend', { params: { id: message.id } })
}

/** The mildest remedy, or any, is offered; perhaps somebody answers for the customer. */
export const offer: Deed = async ({ stage, cast, random }, { id }) => {
  const call = stage.as(random.pick([cast.noor, cast.ingrid]))
  const { items } = await call('listRemedies', { query: {} })
  const remedy = random.pick(items)
  const made = await call('makeOffer', {
    params: { id },
    body: { remedyId: remedy.id, skippedReason: 'The milder ones do not fit.', reason: 'It was our fault.' },
  })
  if (random.chance(0.5)) {
    const answer = random.pick(['accepted', 'declined'] as const)
    await call('answerOffer', { params: { id: made.id }, body: { answer } })
    if (random.chance(0.5)) await call('grantOffer', { params: { id: made.id } })
  }
}

/** What was promised is kept or taken back by the message that ends the matter. */
export const settle: Deed = async ({ stage, cast, random }, { id, commitments }) => {
  const open = commitments.filter(({ state }) => state === 'open').slice(0, 10)
  const becomes = random.pick(['kept', 'withdrawn'] as const)
  const body = {
    direction: 'outbound' as const,
    purpose: 'solution' as const,
    text: 'This is what became of it.',
    status: 'resolved' as const,
    commitments: open.map((one) => ({ id: one.id, becomes })),
  }
  await stage.as(cast.ingrid)('sendMessage', { params: { id }, body })
}
