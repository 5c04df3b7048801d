import { minute, second } from '#core/time/instant.ts'
import type { Deed } from './server-play.ts'

/** Two tickets become one; which one lives is chance, and so is whether they are of one customer. */
export const merge: Deed = async ({ stage, cast, random }, { id }) => {
  const call = stage.as(cast.ingrid)
  const { items } = await call('listTickets', { query: { view: 'all' } })
  const other = random.pick(items)
  if (other.id === id) return 'itself'
  await call('mergeTicket', { params: { id }, body: { intoId: other.id } })
}

/** Said, and taken back in time or too late; others may say or do something in between. */
export const sayAndUndo: Deed = async (play, ticket) => {
  const { stage, cast, random } = play
  const { id } = ticket
  const call = stage.as(cast.noor)
  const open = ticket.commitments.filter(({ state }) => state === 'open').slice(0, 10)
  const becomes = random.pick(['kept', 'withdrawn'] as const)
  const dueAt = new Date(stage.clock.now() + (1 + random.below(300)) * minute).toISOString()
  const body = {
    direction: 'outbound' as const,
    text: 'Your refund is on its way, I think.',
    purpose: random.pick(['reply', 'acknowledgement', 'solution'] as const),
    status: random.pick([undefined, undefined, 'open', 'pending', 'on_hold', 'resolved'] as const),
    commitment: random.chance(0.3)
      ? { kind: 'update' as const, words: 'You hear from me', dueAt }
      : undefined,
    commitments: random.chance(0.3) ? open.map((one) => ({ id: one.id, becomes })) : undefined,
  }
  const { message } = await call('sendMessage', { params: { id }, body })
  const between = [async () => {}, meanwhileSay, meanwhileWrite, meanwhileTurn]
  const meanwhile = random.pick(between)
  await stage.wait(random.below(7) * second)
  await meanwhile(play, ticket)
  await stage.wait(random.below(7) * second)
  await call('undoSend', { params: { id: message.id } })
  return `${body.purpose} ${body.status ?? ''} taken back; ${meanwhile.name}`
}

const meanwhileSay: Deed = async ({ stage, cast, random }, { id }) => {
  const purpose = random.pick(['reply', 'acknowledgement'] as const)
  const body = { direction: 'outbound' as const, purpose, text: 'We look into it and write today.' }
  await stage.as(cast.ingrid)('sendMessage', { params: { id }, body })
}

const meanwhileWrite: Deed = async ({ stage, cast }, { contact, number }) => {
  const from = { name: contact.name, address: contact.email! }
  const words = { subject: `Again [#${number}]`, text: 'Nobody answers. It is still wrong.' }
  await stage.receive({ from, to: cast.mailbox, ...words })
}

const meanwhileTurn: Deed = async ({ stage, cast, random }, { id }) => {
  const status = random.pick(['open', 'pending', 'on_hold', 'resolved'] as const)
  await stage.as(cast.ingrid)('updateTicket', { params: { id }, body: { status } })
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
