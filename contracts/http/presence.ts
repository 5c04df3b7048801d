import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { byId, id } from './shapes.ts'

export const putPresence = defineRoute({
  method: 'PUT',
  path: '/v1/tickets/:id/presence',
  access: 'ticket.read',
  summary: 'Say that I have the ticket open, or write in it, and hear who else does; said again every 15 s',
  params: byId,
  body: z.strictObject({ doing: z.enum(['reading', 'typing', 'gone']) }),
  response: z.object({
    others: z.array(z.object({ id, name: z.string(), doing: z.enum(['reading', 'typing']) })),
  }),
})
