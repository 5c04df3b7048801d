import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { byId, id, instant, line, money, named, page, pageOf, revision, words } from './shapes.ts'
import { commitment, ticketRow } from './tickets.ts'

export const reason = z.enum([
  'lacks_knowledge',
  'lacks_authority',
  'customer_asked',
  'dissatisfied_with_agent',
  'agent_conduct',
  'misunderstanding',
  'commitment_broken',
  'sla_breached',
  'safety_or_legal',
  'importance',
  'risk',
  'statutory',
  'other',
])
const text = z.string().trim().max(5_000)
/** The brief that travels with an escalation (5.6). */
export const handover = z.strictObject({
  whatHappened: text,
  customerWants: text,
  impact: text,
  verified: text,
  tried: text,
  promised: text,
  mood: text,
  advice: text,
})
export const rung = z.object({
  step: z.number().int(),
  title: z.string(),
  members: z.array(named),
  state: z.enum(['past', 'here', 'next']),
  since: instant.nullable(),
  acknowledgeBy: instant.nullable(),
  toldAt: instant.nullable(),
})
export const escalation = z.object({
  id,
  ticketId: id,
  ticketIds: z.array(id),
  ticketNumber: z.number().int(),
  subject: z.string(),
  contact: named,
  kind: z.enum(['functional', 'hierarchical']),
  state: z.string(),
  stage: z.string().nullable(),
  reason,
  reasonWords: z.string(),
  askedBy: z.object({ kind: z.string(), id: z.string().nullable(), name: z.string() }),
  severity: z.enum(['normal', 'severe']),
  trend: z.enum(['improving', 'steady', 'worsening']),
  path: z.object({ id, name: z.string(), version: z.number().int() }),
  step: z.number().int(),
  steps: z.number().int(),
  ladder: z.array(rung),
  owner: named.nullable(),
  handover,
  handoverMissing: z.array(z.string()),
  returnedMissing: z.array(z.string()),
  peakMessageId: id.nullable(),
  transfers: z.array(
    z.object({ from: named.nullable(), to: named.nullable(), at: instant, reason: z.string() }),
  ),
  nextDueAt: instant.nullable(),
  nextDueKind: z.string().nullable(),
  leftMs: z.number().nullable(),
  timeState: z.string(),
  updateDueAt: instant.nullable(),
  closeBy: instant.nullable(),
  closeByHistory: z.array(z.object({ at: instant, from: instant, to: instant, reason: z.string() })),
  acknowledgedAt: instant.nullable(),
  closedAt: instant.nullable(),
  outcome: z.string().nullable(),
  lastWords: z.string(),
  may: z.array(z.string()),
  createdAt: instant,
  revision,
})
const asOf = {
  asOf: revision.describe('The revision that was seen: two clicks cannot climb two steps (5.7)'),
}
const act = <T extends z.ZodRawShape>(
  verb: string,
  summary: string,
  fields: T,
  access: 'escalation.work' | 'escalation.lengthen' = 'escalation.work',
) =>
  defineRoute({
    method: 'POST',
    path: `/v1/escalations/:id/${verb}`,
    access,
    summary,
    params: byId,
    body: z.strictObject({ ...asOf, ...fields }),
    response: escalation,
  })

export const listEscalations = defineRoute({
  method: 'GET',
  path: '/v1/escalations',
  access: 'ticket.read',
  summary: 'The board: open escalations by step and time left',
  query: page.extend({
    scope: z.enum(['open', 'mine', 'to_acknowledge', 'closed', 'asked_by_me']).default('open'),
    ticketId: id.optional(),
  }),
  response: pageOf(escalation),
})
export const readEscalation = defineRoute({
  method: 'GET',
  path: '/v1/escalations/:id',
  access: 'ticket.read',
  summary: 'One escalation with its handover and ladder',
  params: byId,
  response: escalation,
})
/** What the dialog shows first: what may still be done here, and the prefilled handover (5.4, 5.6). */
export const prepareEscalation = defineRoute({
  method: 'GET',
  path: '/v1/tickets/:id/escalation',
  access: 'escalation.request',
  summary: 'What may still be done here, and the prefilled handover',
  params: byId,
  response: z.object({
    remedies: z.array(z.object({ id, name: z.string(), rung: z.number(), limit: money.nullable() })),
    handover,
    openKinds: z.array(z.string()),
    path: z.object({ id, name: z.string(), ladder: z.array(rung) }).nullable(),
    checklistOpen: z.array(z.string()),
  }),
})
export const requestEscalation = defineRoute({
  method: 'POST',
  path: '/v1/tickets/:id/escalations',
  access: 'escalation.request',
  summary: 'Pass it on, across or up, with what was tried (5.3, 5.4)',
  status: 201,
  params: byId,
  body: z.strictObject({
    kind: z.enum(['functional', 'hierarchical']),
    reason,
    reasonWords: text.default(''),
    severity: z.enum(['normal', 'severe']).default('normal'),
    trend: z.enum(['improving', 'steady', 'worsening']).default('steady'),
    askedBy: z.enum(['customer', 'staff']).default('staff'),
    teamId: id.optional(),
    handover: handover.partial(),
    peakMessageId: id.optional(),
    alsoTicketIds: z.array(id).max(50).default([]).describe('Other tickets of the same account (5.11)'),
  }),
  response: escalation,
})
export const completeHandover = defineRoute({
  method: 'PATCH',
  path: '/v1/escalations/:id/handover',
  access: 'escalation.work',
  summary: 'Complete the handover',
  params: byId,
  body: handover.partial(),
  response: escalation,
})
export const acknowledgeEscalation = act(
  'acknowledge',
  'Take it: the receiver becomes owner and the customer is told (5.6, 5.7)',
  { updateBy: instant.optional(), tellCustomer: z.boolean().default(true), words: words.optional() },
)
export const returnEscalation = act('return', 'Return it once, with what is missing', { missing: words })
export const answerReturn = act('answer-return', 'Hand it up again with what was missing', {
  handover: handover.partial(),
})
export const passOnEscalation = act('pass-on', 'Pass it to somebody else', {
  toMemberId: id.optional(),
  toTeamId: id.optional(),
  reason: words,
})
export const declineEscalation = act('decline', 'Decline, with the reason', { reason: words })
export const progressEscalation = act('progress', 'Move to the next stage', {
  stage: z.enum(['study', 'options', 'offer', 'decision']),
  words: text.default(''),
})
export const deEscalate = act('de-escalate', 'Hand back down', { reason: words, toMemberId: id.optional() })
export const climbEscalation = act('climb', 'Up one step now', { reason: words })
export const lengthenEscalation = act(
  'lengthen',
  'Lengthen the close-by date, with a reason that stays visible (5.9)',
  { closeBy: instant, reason: words },
  'escalation.lengthen',
)
export const resolveEscalation = act('resolve', 'It is put right', { outcome: words })
export const closeEscalation = act('close', 'Close with its record; a review waits', {
  outcome: text.default(''),
})

export const consult = z.object({
  id,
  ticketId: id,
  team: named,
  owner: named.nullable(),
  askedBy: named,
  question: z.string(),
  answer: z.string().nullable(),
  answeredBy: named.nullable(),
  dueAt: instant.nullable(),
  askedAt: instant,
  answeredAt: instant.nullable(),
})
export const listConsults = defineRoute({
  method: 'GET',
  path: '/v1/tickets/:id/consults',
  access: 'ticket.read',
  summary: 'Questions to other departments on this ticket',
  params: byId,
  response: z.object({ items: z.array(consult) }),
})
export const askConsult = defineRoute({
  method: 'POST',
  path: '/v1/tickets/:id/consults',
  access: 'consult.write',
  summary: 'Ask another department; the ticket does not move (3.4)',
  status: 201,
  params: byId,
  body: z.strictObject({ teamId: id, ownerId: id.optional(), question: words }),
  response: consult,
})
export const answerConsult = defineRoute({
  method: 'POST',
  path: '/v1/consults/:id/answer',
  access: 'consult.write',
  summary: 'Answer; it returns to the ticket as a note',
  params: byId,
  body: z.strictObject({ words }),
  response: consult,
})

export const offer = z.object({
  id,
  ticketId: id,
  remedy: named,
  state: z.string(),
  amount: money.nullable(),
  reason: z.string(),
  needsApproval: z.boolean(),
  offeredBy: named,
  approvedBy: named.nullable(),
  createdAt: instant,
  endedAt: instant.nullable(),
  may: z.array(z.string()),
})
export const remedyOption = z.object({
  id,
  name: z.string(),
  rung: z.number().int(),
  kind: z.string(),
  amount: money.nullable(),
  limit: money.nullable(),
  withinLimit: z.boolean(),
  similar: z.object({ median: z.string(), low: z.string(), high: z.string(), count: z.number() }).nullable(),
})
export const listRemedyOptions = defineRoute({
  method: 'GET',
  path: '/v1/tickets/:id/remedies',
  access: 'ticket.read',
  summary: 'What policy allows here, mildest first, with what similar tickets got (6.1–6.3)',
  params: byId,
  response: z.object({
    options: z.array(remedyOption),
    offers: z.array(offer),
    fault: z.string().nullable(),
    flags: z.array(z.string()),
  }),
})
export const makeOffer = defineRoute({
  method: 'POST',
  path: '/v1/tickets/:id/offers',
  access: 'remedy.offer',
  summary: 'Offer a remedy; above the limit it waits for approval (6.2)',
  status: 201,
  params: byId,
  body: z.strictObject({
    remedyId: id,
    amount: money.optional(),
    reason: text.default(''),
    skippedReason: text.optional(),
    tellCustomer: z
      .boolean()
      .default(false)
      .describe(
        'Writes to the customer as soon as it may be offered, in the desk’s words unless there are others',
      ),
    words: words.optional(),
  }),
  response: offer,
})
export const approveOffer = defineRoute({
  method: 'POST',
  path: '/v1/offers/:id/approve',
  access: 'remedy.approve',
  summary: 'Approve an offer above its maker’s limit',
  params: byId,
  body: z.strictObject({ reason: text.default('') }),
  response: offer,
})
export const refuseOffer = defineRoute({
  method: 'POST',
  path: '/v1/offers/:id/refuse',
  access: 'remedy.approve',
  summary: 'Refuse an offer, with the reason',
  params: byId,
  body: z.strictObject({ reason: words }),
  response: offer,
})
export const answerOffer = defineRoute({
  method: 'POST',
  path: '/v1/offers/:id/answer',
  access: 'remedy.offer',
  summary: 'The customer accepts or declines (6.4)',
  params: byId,
  body: z.strictObject({ answer: z.enum(['accepted', 'declined']) }),
  response: offer,
})
export const grantOffer = defineRoute({
  method: 'POST',
  path: '/v1/offers/:id/grant',
  access: 'remedy.offer',
  summary: 'It has been given',
  params: byId,
  response: offer,
})

/** A rating with words, and the messages that show it (9.2). */
export const reviewAnswer = z.strictObject({
  rating: z.number().int().min(1).max(5),
  words: text,
  evidence: z.array(id).max(20).default([]),
})
const avoidable = z.enum(['yes', 'no', 'unclear'])
export const review = z.object({
  id,
  escalationId: id,
  ticketId: id,
  ticketNumber: z.number(),
  subject: z.string(),
  contact: named,
  state: z.enum(['waiting', 'complete']),
  createdAt: instant,
  completedAt: instant.nullable(),
  answers: z.object({
    turningPoint: reviewAnswer.nullable(),
    assessment: reviewAnswer.nullable(),
    satisfaction: reviewAnswer.nullable(),
  }),
  avoidable: avoidable.nullable(),
  disagreement: z.string().nullable(),
  revision,
})
export const listReviews = defineRoute({
  method: 'GET',
  path: '/v1/reviews',
  access: 'ticket.read',
  summary: 'Closed escalations that wait for their three questions (9.2)',
  query: page.extend({ state: z.enum(['waiting', 'complete']).default('waiting') }),
  response: pageOf(review),
})
export const readReview = defineRoute({
  method: 'GET',
  path: '/v1/reviews/:id',
  access: 'ticket.read',
  summary: 'One review',
  params: byId,
  response: review,
})
export const answerReview = defineRoute({
  method: 'PATCH',
  path: '/v1/reviews/:id',
  access: 'review.write',
  summary: 'Answer the three questions; complete when all three are answered',
  guarded: true,
  params: byId,
  body: z.strictObject({
    turningPoint: reviewAnswer.optional(),
    assessment: reviewAnswer.optional(),
    satisfaction: reviewAnswer.optional(),
    avoidable: avoidable.optional(),
  }),
  response: review,
})
export const disagreeWithReview = defineRoute({
  method: 'PUT',
  path: '/v1/reviews/:id/disagreement',
  access: 'signed_in',
  summary: 'The agent it is about disagrees, in words (9.2)',
  params: byId,
  body: z.strictObject({ words }),
  response: review,
})
export const notification = z.object({
  id,
  kind: z.string(),
  ticketId: id.nullable(),
  escalationId: id.nullable(),
  sentence: z.string(),
  createdAt: instant,
  readAt: instant.nullable(),
})
export const listNotifications = defineRoute({
  method: 'GET',
  path: '/v1/notifications',
  access: 'signed_in',
  summary: 'What the desk told me',
  query: page,
  response: pageOf(notification),
})
export const readNotification = defineRoute({
  method: 'PUT',
  path: '/v1/notifications/:id/read',
  access: 'signed_in',
  summary: 'Mark as read',
  params: byId,
  response: notification,
})
/** Home says one next thing and why, then the rest in the order of time left. */
export const home = z.object({
  next: z
    .object({ ticket: ticketRow, kind: z.string(), words: z.string(), draftAt: instant.nullable() })
    .nullable(),
  rest: z.array(ticketRow),
  commitmentsToday: z.array(commitment.extend({ contact: named, ticketNumber: z.number() })),
  toAcknowledge: z.array(escalation),
  asked: z.array(z.object({ kind: z.string(), words: line, dueAt: instant.nullable(), ticketId: id })),
  day: z.object({
    zone: z.string(),
    from: instant,
    to: instant,
    closed: z.array(z.object({ from: instant, to: instant })),
  }),
  onDutyUntil: instant.nullable(),
})
export const readHome = defineRoute({
  method: 'GET',
  path: '/v1/home',
  access: 'signed_in',
  summary: 'My next thing',
  response: home,
})
