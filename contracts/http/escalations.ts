import { z } from 'zod'
import { REASON_CODES } from '#core/escalation/escalation.ts'
import { defineRoute } from '../route.ts'
import { byId, id, instant, money, named, page, pageOf, revision, words, text } from './shapes.ts'

export const reason = z.enum(REASON_CODES)

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
  followedByMe: z.boolean().describe('Whether the caller follows one of its tickets and hears of every move'),
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
  summary: 'The board: open escalations by time left, and how many there are; closed ones newest first',
  query: page.extend({
    scope: z.enum(['open', 'mine', 'to_acknowledge', 'closed', 'asked_by_me', 'followed']).default('open'),
    ticketId: id.optional(),
  }),
  /** `count`: of them all, on whatever page they stand. */
  response: pageOf(escalation).extend({ count: z.number().int() }),
})

export const readEscalation = defineRoute({
  method: 'GET',
  path: '/v1/escalations/:id',
  access: 'ticket.read',
  summary: 'One escalation with its handover and ladder',
  params: byId,
  response: escalation,
})

export const readEscalationTellings = defineRoute({
  method: 'GET',
  path: '/v1/escalations/:id/tellings',
  access: 'ticket.read',
  summary: 'Who was told, when, by which way and with which outcome, the latest first; 100 at most (5.5)',
  params: byId,
  response: z.object({
    items: z.array(
      z.object({
        id,
        step: z.number().int(),
        member: named,
        at: instant,
        readAt: instant.nullable(),
        ways: z.array(
          z.object({
            channel: z.enum(['in_app', 'email', 'chat_webhook', 'push']),
            outcome: z.enum(['delivered', 'waiting', 'queued', 'failed', 'off', 'stopped', 'not_set_up']),
          }),
        ),
      }),
    ),
  }),
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
    /** Other tickets of the customer that are not over, soonest due first; they may go up together (5.11). */
    others: z
      .array(
        z.object({
          id,
          number: z.number().int(),
          subject: z.string(),
          ownerName: z.string().nullable(),
          dueAt: instant.nullable(),
          /** The kinds of escalation that are open on it already. */
          openKinds: z.array(z.string()),
        }),
      )
      .max(20),
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
