import { day, hour, instant, minute, parseInstant, second } from '#core/time/instant.ts'
import { letterText } from '#server/app/stage/letter.ts'
import { hold } from './invariants.ts'
import { randomFrom } from './random.ts'
import { merge, offer, sayAndUndo, settle } from './server-deeds.ts'
import { holdDesk, holdDrained } from './server-invariants.ts'
import type { Grounds } from './server-ground.ts'
import type { Deed, Play } from './server-play.ts'
import type { History } from './core-history.ts'

/** Friday before the night on which the clocks go back in Madrid; every second history crosses it. */
export const HISTORY_BEGINS = parseInstant('2026-10-23T07:30:00Z')
/** Friday before the night on which they go forward; the others cross that one. */
const SPRING_BEGINS = parseInstant('2027-03-26T07:30:00Z')

/** Plays one random history on a real desk whose process dies at random statements, and checks every invariant. */
export async function playServerHistory(grounds: Grounds, seed: number): Promise<History> {
  const random = randomFrom(seed)
  const desk = await grounds.open()
  const { stage } = desk
  if (seed % 2 === 0) stage.clock.moveTo(SPRING_BEGINS)
  // Every third has a second worker, whose clock is ahead or behind.
  const skewMs = seed % 3 === 0 ? random.pick([-7, -2, 2, 7]) * second : 0
  if (skewMs !== 0) stage.engageBeside(skewMs)
  const play: Play = { stage, cast: grounds.cast, random, log: [], letters: [] }
  const turns = 12 + random.below(12)
  const { workspaceId } = grounds.cast.owner
  const ended = async (failure: string | null): Promise<History> => {
    play.log.push(`${stage.deaths()} deaths${skewMs ? `, a second worker ${skewMs / second} s ahead` : ''}`)
    await desk.close()
    return { seed, turns, failure, log: play.log }
  }
  const lasting = async (check: () => Promise<void>) => {
    stage.tempt(() => null)
    await check()
  }
  const mortal = () =>
    stage.tempt(() => ({ statement: 1 + random.below(150), when: random.pick(['before', 'after'] as const) }))
  try {
    for (let turn = 0; turn < turns; turn += 1) {
      mortal()
      await act(play)
      await passTime(play)
      await lasting(async () => {
        // A killed worker's job is taken over when its lease has ended.
        await stage.wait(minute)
        await holdDesk(stage.ctx, workspaceId)
      })
    }
    await stage.wait(12 * day)
    await holdDesk(stage.ctx, workspaceId)
    await holdDrained(stage.ctx)
    hold(stage.errors.length === 0, 'nothing fails but what was killed', stage.errors)
    return await ended(null)
  } catch (error) {
    return ended(error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
}

/** Minutes, hours, a weekend; or an outage, after which everything that was due is due at once. */
async function passTime({ stage, random, log }: Play): Promise<void> {
  const ms = random.pick([0, random.below(60) * minute, random.below(8) * hour, random.below(72) * hour])
  if (random.chance(0.25)) stage.clock.moveTo(instant(stage.clock.now() + ms))
  await stage.wait(ms)
  log.push(`— ${new Date(stage.clock.now()).toISOString()}`)
}

async function act(play: Play): Promise<void> {
  const { stage, cast, random, log } = play
  const call = stage.as(cast.owner)
  const { items } = await call('listTickets', { query: { view: 'all' } })
  if (!items.length || (items.length < 3 && random.chance(0.3))) return arrive(play)
  const row = random.pick(items)
  const ticket = await call('readTicket', { params: { id: row.id } })
  const deed = random.pick([
    answer,
    promise,
    reply,
    redeliver,
    change,
    escalate,
    moveEscalation,
    moveEscalation,
    merge,
    sayAndUndo,
    sayAndUndo,
    offer,
    settle,
  ])
  const said = await deed(play, ticket).catch((error: Error) => {
    // What people may not do just now is answered so; anything else is a fault.
    const { problem } = error as { problem?: { status: number; code: string; reason?: string } }
    if (!problem || problem.status >= 500) throw error
    return problem.reason ?? problem.code
  })
  log.push(`#${ticket.number} ${deed.name} → ${said ?? 'done'}`)
}

async function arrive(play: Play): Promise<void> {
  const { stage, cast, random } = play
  const number = play.letters.length
  const from = { name: `Customer ${number}`, address: `customer-${number}@customer.example` }
  await deliver(play, from, cast.mailbox, {
    subject: random.pick(['Charged twice', 'Where is my parcel', 'A question']),
    text: 'This is the second time and nobody answers me.',
  })
  if (random.chance(0.3)) await stage.kill()
}

/** A mail at one door, and perhaps at once at the other too. */
async function deliver(
  { stage, random, letters, log }: Play,
  from: { name: string; address: string },
  to: string,
  words: { subject: string; text: string; inReplyTo?: string },
): Promise<void> {
  const messageId = `<letter-${letters.length}@customer.example>`
  const raw = Buffer.from(letterText({ from, to, messageId, ...words }, stage.clock.now()))
  letters.push(raw)
  const envelope = { from: from.address, to: [to] }
  await stage.deliver(raw, envelope, 'smtp')
  if (random.chance(0.3)) await stage.deliver(raw, envelope, 'push')
  log.push(`mail of ${from.address}`)
}

const reply: Deed = async (play, { contact, number }) => {
  const { stage, cast } = play
  const last = stage.sent.findLast((mail) => mail.to.includes(contact.email ?? ''))
  const to = last?.replyTo ?? cast.mailbox
  await deliver(play, { name: contact.name, address: contact.email! }, to, {
    subject: last?.subject ?? `About #${number}`,
    text: 'It is still wrong. When do I hear from you?',
    inReplyTo: last?.headerMessageId,
  })
}

const redeliver: Deed = async ({ stage, cast, random, letters }) => {
  const raw = random.pick(letters)
  const from = /<(customer-\d+@customer\.example)>/.exec(raw.toString())![1]!
  await stage.deliver(raw, { from, to: [cast.mailbox] }, random.pick(['smtp', 'push'] as const))
}

const answer: Deed = async ({ stage, cast, random }, { id }) => {
  const status = random.pick([undefined, undefined, 'pending', 'on_hold', 'resolved'] as const)
  const body = { direction: 'outbound' as const, text: 'Your refund is on its way.', status }
  await stage.as(random.pick([cast.noor, cast.ingrid]))('sendMessage', { params: { id }, body })
}

const promise: Deed = async ({ stage, cast, random }, { id }) => {
  const dueAt = new Date(stage.clock.now() + (1 + random.below(30)) * hour).toISOString()
  const commitment = { kind: 'update' as const, words: 'You hear from me', dueAt }
  const body = { direction: 'outbound' as const, text: 'I am on it.', commitment }
  await stage.as(cast.noor)('sendMessage', { params: { id }, body })
}

const change: Deed = async ({ stage, cast, random }, { id }) => {
  const body = random.pick([
    { status: random.pick(['open', 'pending', 'on_hold', 'resolved'] as const) },
    { priority: random.pick(['low', 'normal', 'high', 'urgent'] as const) },
    { ownerId: random.pick([cast.noor.memberId, cast.samuel.memberId]) },
    { snoozedUntil: new Date(stage.clock.now() + 3 * hour).toISOString() },
    { topicId: random.pick(Object.values(cast.topics)) },
  ])
  await stage.as(cast.ingrid)('updateTicket', { params: { id }, body })
}

const escalate: Deed = async ({ stage, cast, random }, { id, checklist }) => {
  for (const { key } of checklist) {
    const body = { state: 'skipped' as const, words: 'Nothing to look into.' }
    await stage.as(cast.noor)('setChecklistItem', { params: { id, key }, body })
  }
  const handover = {
    whatHappened: 'Charged twice.',
    tried: 'Looked up both.',
    customerWants: 'Money back.',
    impact: '49 EUR.',
  }
  const kind = random.pick(['functional', 'hierarchical'] as const)
  const body = { kind, reason: 'lacks_authority' as const, handover, teamId: cast.teams.billing }
  await stage.as(cast.noor)('requestEscalation', { params: { id }, body })
}

const moveEscalation: Deed = async ({ stage, cast, random }, { id }) => {
  const call = stage.as(random.pick([cast.ingrid, cast.tomas, cast.owner]))
  const { items } = await call('listEscalations', { query: { ticketId: id } })
  const escalation = items.at(-1)
  if (!escalation) return 'nothing'
  const params = { id: escalation.id }
  const asOf = escalation.revision
  const move = random.pick([
    () => call('acknowledgeEscalation', { params, body: { asOf } }),
    () => call('acknowledgeEscalation', { params, body: { asOf } }),
    () => call('climbEscalation', { params, body: { asOf, reason: 'Urgent' } }),
    () => call('returnEscalation', { params, body: { asOf, missing: 'The invoice' } }),
    () => call('declineEscalation', { params, body: { asOf, reason: 'Yours' } }),
    () => call('deEscalate', { params, body: { asOf, reason: 'Calm again' } }),
    () => call('resolveEscalation', { params, body: { asOf, outcome: 'Refunded' } }),
    () => call('closeEscalation', { params, body: { asOf } }),
  ])
  await move()
}
