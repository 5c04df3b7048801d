import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { byId, id, named } from './shapes.ts'
import { ticketRow } from './ticket-shapes.ts'

/** Who took it, and why each other of the team was passed over (8.2). */
export const assignment = z.object({
  ticket: ticketRow,
  member: named.nullable(),
  passedOver: z.array(
    z.object({
      member: named,
      because: z.enum(['off_duty', 'full', 'language', 'skill', 'heated', 'load']),
    }),
  ),
})

export const assignNext = defineRoute({
  method: 'POST',
  path: '/v1/tickets/:id/assign-next',
  access: 'ticket.write',
  summary:
    'Give a ticket to whoever of its team can take it best: on duty, language, skill, load, rest from anger (8.2)',
  params: byId,
  response: assignment,
})

export const takeNext = defineRoute({
  method: 'POST',
  path: '/v1/tickets/take-next',
  access: 'ticket.write',
  summary: 'Take the ticket of my teams that nobody has and that is due first',
  response: z.object({ ticketId: id.nullable() }),
})
