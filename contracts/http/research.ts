import { z } from 'zod'
import { FAULTS } from '#core/finding/finding.ts'
import { defineRoute } from '../route.ts'
import { ticket } from './ticket-shapes.ts'
import { byId, id, instant, line, named, words } from './shapes.ts'

export const setKeyPoints = defineRoute({
  method: 'PUT',
  path: '/v1/tickets/:id/key-points',
  access: 'ticket.write',
  summary: 'Write down what the customer said; unconfirmed until they answer (3.1)',
  params: byId,
  body: z.strictObject({
    points: z.array(line).min(1).max(20),
    state: z.enum(['unconfirmed', 'confirmed', 'corrected']).default('unconfirmed'),
  }),
  response: ticket.shape.keyPoints,
})

export const restateKeyPoints = defineRoute({
  method: 'POST',
  path: '/v1/tickets/:id/key-points/restate',
  access: 'message.send',
  summary: 'Send them to the customer, who says whether they were understood (3.1)',
  params: byId,
  body: z.strictObject({ text: words.optional() }),
  response: ticket.shape.keyPoints,
})

export const setChecklistItem = defineRoute({
  method: 'PUT',
  path: '/v1/tickets/:id/checklist/:key',
  access: 'ticket.write',
  summary: 'An item is done with evidence, or skipped with a reason (3.3)',
  params: z.strictObject({ id, key: line }),
  body: z.strictObject({
    state: z.enum(['open', 'done', 'skipped']),
    words: z.string().max(2_000).default(''),
  }),
  response: z.object({ items: ticket.shape.checklist }),
})

export const recordFinding = defineRoute({
  method: 'POST',
  path: '/v1/tickets/:id/findings',
  access: 'finding.write',
  summary: 'What turned out to be true: cause, evidence, fault with grounds (3.5)',
  status: 201,
  params: byId,
  body: z.strictObject({
    cause: words,
    evidence: words,
    fault: z.enum(FAULTS),
    grounds: words,
    explained: z.boolean().default(false),
    understood: z.boolean().nullable().default(null),
  }),
  response: ticket.shape.findings.element,
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
