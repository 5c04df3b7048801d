import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { byId, id, instant, named, page, pageOf, revision, words, text } from './shapes.ts'

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
  agentId: id.nullable().describe('Whom it is about, who may disagree'),
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
