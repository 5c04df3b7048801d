import type { Output } from '#contracts/client.ts'
import { instant, parseInstant, type Instant } from '#core/time/instant.ts'
import type { Say } from '#i18n/say.ts'
import type { Stage } from '../stage/stage.ts'
import type { Cast } from './cast.ts'

const MINUTE = 60_000
export const ANA = { name: 'Ana Ruiz', address: 'ana.ruiz@customer.example' }

/** What the story leaves behind, for those who look closer. */
export type Told = { ticketId: string; escalationId: string }
type Scene = { stage: Stage; cast: Cast; say: Say }

/**
 * The main job once: a mail becomes a ticket, a promise is made and broken, the path climbs to somebody who acknowledges,
 * it is put right, and the review waits. `between` runs after each step: a test kills and restarts the desk there.
 */
export async function playGoldenStory(
  scene: Scene,
  between: () => Promise<void> = async () => {},
): Promise<Told> {
  const first = await arrive(scene)
  await between()
  const ticket = await acknowledge(scene)
  await between()
  await answer(scene, first)
  await between()
  const promised = parseInstant(ticket.commitments[0]!.dueAt)
  await scene.stage.passTime(instant(promised + MINUTE))
  await between()
  const raised = await escalationOf(scene, ticket.id)
  await scene.stage.passTime(instant(parseInstant(raised.nextDueAt!) + 8 * MINUTE))
  await between()
  const escalation = await takeOver(scene, ticket.id)
  await between()
  await putRight(scene, ticket.id)
  await between()
  await close(scene, ticket.id, escalation.id)
  await between()
  return { ticketId: ticket.id, escalationId: escalation.id }
}

async function arrive({ stage, cast, say }: Scene): Promise<string> {
  return stage.receive({
    from: ANA,
    to: cast.mailbox,
    subject: say('story.ana.subject'),
    text: say('story.ana.first'),
  })
}

async function acknowledge({ stage, cast }: Scene): Promise<Output<'readTicket'>> {
  await stage.wait(10 * MINUTE)
  const noor = stage.as(cast.noor)
  const { items } = await noor('listTickets', { query: { view: 'to_answer', sort: 'newest' } })
  const ticketId = items[0]!.id
  await noor('updateTicket', { params: { id: ticketId }, body: { ownerId: cast.noor.memberId } })
  const proposed = await noor('proposeAcknowledgement', { params: { id: ticketId } })
  await noor('sendMessage', {
    params: { id: ticketId },
    body: {
      direction: 'outbound',
      purpose: 'acknowledgement',
      text: proposed.text,
      commitment: proposed.commitment,
    },
  })
  await stage.wait(MINUTE)
  return noor('readTicket', { params: { id: ticketId } })
}

async function answer({ stage, cast, say }: Scene, first: string): Promise<void> {
  await stage.wait(45 * MINUTE)
  const reply = stage.sent.findLast((mail) => mail.to.includes(ANA.address))!
  await stage.receive({
    from: ANA,
    to: reply.replyTo ?? cast.mailbox,
    subject: reply.subject,
    text: say('story.ana.second'),
    inReplyTo: reply.headerMessageId,
    references: [first, reply.headerMessageId],
  })
}

async function escalationOf({ stage, cast }: Scene, ticketId: string): Promise<Output<'readEscalation'>> {
  const { items } = await stage.as(cast.ingrid)('listEscalations', { query: { ticketId } })
  return items[0]!
}

/** The second rung: told by mail and in the desk, she completes the handover and acknowledges. */
async function takeOver(scene: Scene, ticketId: string): Promise<Output<'readEscalation'>> {
  const { stage, cast, say } = scene
  const ingrid = stage.as(cast.ingrid)
  const found = await escalationOf(scene, ticketId)
  const params = { id: found.id }
  const completed = await ingrid('completeHandover', {
    params,
    body: {
      tried: say('story.handover.tried'),
      impact: say('story.handover.impact'),
      verified: say('story.handover.verified'),
      mood: say('story.handover.mood'),
      advice: say('story.handover.advice'),
    },
  })
  return ingrid('acknowledgeEscalation', { params, body: { asOf: completed.revision } })
}

async function putRight({ stage, cast, say }: Scene, ticketId: string): Promise<void> {
  const ingrid = stage.as(cast.ingrid)
  const params = { id: ticketId }
  await stage.wait(25 * MINUTE)
  for (const key of ['history', 'billing', 'account']) {
    await ingrid('setChecklistItem', {
      params: { id: ticketId, key },
      body: { state: 'done', words: say(`story.evidence.${key}`) },
    })
  }
  await ingrid('recordFinding', {
    params,
    body: {
      cause: say('story.finding.cause'),
      evidence: say('story.finding.evidence'),
      fault: 'us',
      grounds: say('story.finding.grounds'),
      explained: true,
      understood: true,
    },
  })
  const offer = await ingrid('makeOffer', {
    params,
    body: { remedyId: cast.remedies.explanation, reason: say('story.offer.reason') },
  })
  await stage.wait(20 * MINUTE)
  await ingrid('sendMessage', {
    params,
    body: { direction: 'outbound', purpose: 'apology', text: say('story.apology') },
  })
  await stage.wait(30 * MINUTE)
  await ingrid('answerOffer', { params: { id: offer.id }, body: { answer: 'accepted' } })
  await ingrid('grantOffer', { params: { id: offer.id } })
}

async function close(scene: Scene, ticketId: string, escalationId: string): Promise<void> {
  const { stage, cast, say } = scene
  const ingrid = stage.as(cast.ingrid)
  const params = { id: escalationId }
  const now = await ingrid('readEscalation', { params })
  const resolved = await ingrid('resolveEscalation', {
    params,
    body: { asOf: now.revision, outcome: say('story.outcome') },
  })
  await ingrid('updateTicket', { params: { id: ticketId }, body: { status: 'resolved' } })
  const latest = await ingrid('readEscalation', { params })
  await ingrid('closeEscalation', { params, body: { asOf: Math.max(latest.revision, resolved.revision) } })
}

/** Friday 23 October 2026, 15:10 in Madrid: the clocks go back on the Sunday between. */
export const STORY_BEGINS: Instant = parseInstant('2026-10-23T13:10:00Z')
