import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { byId, id, instant, money, named, words, text } from './shapes.ts'

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
