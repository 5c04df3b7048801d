import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { byId, id, instant, named } from './shapes.ts'
import { ticketRow } from './ticket-shapes.ts'

const share = z.number().min(0).max(1).nullable()

/** How likely a ticket is to escalate, always with its reasons (9.7). */
export const ticketRisk = z.object({
  ticketId: id,
  score: z.number().int(),
  reasons: z.array(
    z.object({ factor: z.string(), value: z.number(), points: z.number().int(), sentence: z.string() }),
  ),
  askedAt: instant
    .nullable()
    .describe('Since when the customer has asked for somebody higher; no prediction'),
  answer: z
    .object({
      kind: z.enum(['acknowledged', 'snoozed', 'disagreed']),
      by: named.nullable(),
      at: instant,
      quietUntil: instant.nullable(),
    })
    .nullable(),
})

const called = ticketRow.extend({ foretold: ticketRisk })
export const listRisks = defineRoute({
  method: 'GET',
  path: '/v1/risks',
  access: 'ticket.read',
  summary:
    'Whom to call today: the highest risks with their reasons, and beside them who asked for somebody higher',
  query: z.strictObject({ limit: z.coerce.number().int().min(1).max(50).default(10) }),
  response: z.object({ line: z.number().int(), ahead: z.array(called), asked: z.array(called) }),
})

export const readTicketRisk = defineRoute({
  method: 'GET',
  path: '/v1/tickets/:id/risk',
  access: 'ticket.read',
  summary: 'The risk of one ticket with its reasons',
  params: byId,
  response: ticketRisk,
})

export const answerRisk = defineRoute({
  method: 'PUT',
  path: '/v1/tickets/:id/risk/answer',
  access: 'ticket.write',
  summary: 'Acknowledge, snooze or disagree; the figures learn from it',
  params: byId,
  body: z.strictObject({
    kind: z.enum(['acknowledged', 'snoozed', 'disagreed']),
    until: instant.optional().describe('Of a snooze; default: a day'),
  }),
  response: ticketRisk,
})

export const weightsVersion = z.object({
  version: z.number().int(),
  source: z.enum(['fitted', 'undone', 'built_in']),
  madeAt: instant.nullable(),
  madeBy: named.nullable(),
  examples: z.number().int().nullable(),
  order: share.describe('On tickets it was not fitted to: 1 orders them perfectly, 0.5 is a coin'),
  orderBefore: share,
})

export const readRiskFigures = defineRoute({
  method: 'GET',
  path: '/v1/risk/figures',
  access: 'report.read',
  summary: 'How good the predictions were on ended tickets: precision, recall, calibration, reasons',
  response: z.object({
    line: z.number().int(),
    ended: z.number().int(),
    escalated: z.number().int(),
    notJudged: z
      .object({ asked: z.number().int(), byRisk: z.number().int() })
      .describe('Asked for by the customer, or begun by the risk itself'),
    order: share,
    lines: z.array(
      z.object({ line: z.number().int(), flagged: z.number().int(), precision: share, recall: share }),
    ),
    curve: z.array(
      z.object({
        from: z.number().int(),
        to: z.number().int(),
        count: z.number().int(),
        meanScore: z.number().nullable(),
        share,
      }),
    ),
    reasons: z.array(
      z.object({
        factor: z.string(),
        name: z.string(),
        weight: z.number(),
        seen: z.number().int(),
        escalated: z.number().int(),
        disagreed: z.number().int(),
      }),
    ),
    canFit: z.boolean(),
    versions: z.array(weightsVersion),
  }),
})

export const fitRiskWeights = defineRoute({
  method: 'POST',
  path: '/v1/risk/weights',
  access: 'settings.write',
  summary:
    'Fit the weights to the history of this desk; refused unless they do better on tickets they have not seen',
  status: 201,
  response: weightsVersion,
})

export const undoRiskWeights = defineRoute({
  method: 'POST',
  path: '/v1/risk/weights/undo',
  access: 'settings.write',
  summary: 'Go back to the weights before the last ones',
  status: 201,
  response: weightsVersion,
})
