import { defineRoute } from '../route.ts'
import { byId, nothing } from './shapes.ts'

export const leaveTicket = defineRoute({
  method: 'POST',
  path: '/v1/tickets/:id/left',
  access: 'ticket.write',
  summary: 'I read it, it waits for an answer, and I left it as it was (2.5)',
  status: 204,
  params: byId,
  response: nothing,
})
