import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { byId, id, line, money, page, pageOf, revision, role } from './shapes.ts'

export const remedyDefinition = z.strictObject({
  kind: z.enum(['explanation', 'apology', 'repair', 'replacement', 'credit', 'refund', 'discount', 'other']),
  amount: money.nullable().default(null).describe('A fixed amount, or null: said when it is offered'),
  limits: z.partialRecord(
    role,
    z.strictObject({
      perTicket: money,
      perAccount: money.optional(),
      days: z.number().int().min(1).max(3660).optional(),
    }),
  ),
})
export const remedy = z.object({
  id,
  name: z.string(),
  rung: z.number().int(),
  topicIds: z.array(id),
  definition: remedyDefinition,
  active: z.boolean(),
  revision,
})
export const listRemedies = defineRoute({
  method: 'GET',
  path: '/v1/remedies',
  access: 'ticket.read',
  summary: 'The catalogue, mildest first',
  query: page,
  response: pageOf(remedy),
})
export const createRemedy = defineRoute({
  method: 'POST',
  path: '/v1/remedies',
  access: 'settings.write',
  summary: 'Add a remedy',
  status: 201,
  body: z.strictObject({
    name: line,
    rung: z.number().int().min(1).max(20),
    topicIds: z.array(id).max(200).default([]),
    definition: remedyDefinition,
  }),
  response: remedy,
})
export const updateRemedy = defineRoute({
  method: 'PATCH',
  path: '/v1/remedies/:id',
  access: 'settings.write',
  summary: 'Change a remedy',
  guarded: true,
  params: byId,
  body: z.strictObject({
    name: line.optional(),
    rung: z.number().int().min(1).max(20).optional(),
    topicIds: z.array(id).max(200).optional(),
    definition: remedyDefinition.optional(),
    active: z.boolean().optional(),
  }),
  response: remedy,
})
