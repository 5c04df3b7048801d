import { defineRoute } from '../route.ts'
import { byId, named } from './shapes.ts'
import { z } from 'zod'

export const takeOver = defineRoute({
  method: 'POST',
  path: '/v1/tickets/:id/take-over',
  access: 'ticket.write',
  summary: 'A supervisor takes a heated ticket over in one step; it counts against nobody (8.1)',
  params: byId,
  response: z.object({ owner: named }),
})
