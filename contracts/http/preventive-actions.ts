import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { byId, id, instant, line, named, page, pageOf, text } from './shapes.ts'

export const preventiveAction = z.object({
  id,
  ticketId: id,
  ticketNumber: z.number().int(),
  words: z.string(),
  cause: z.object({ words: z.string(), findingId: id.nullable(), topicId: id.nullable() }),
  owner: named,
  dueAt: instant,
  evidence: z.string().nullable().describe('What shows that it was done'),
  doneAt: instant.nullable(),
  createdAt: instant,
})

const cause = z
  .union([
    z.strictObject({ findingId: id }),
    z.strictObject({ topicId: id }),
    z.strictObject({ words: line }),
  ])
  .describe('A finding of this ticket, a topic, or a cause in words')

export const listTicketPreventiveActions = defineRoute({
  method: 'GET',
  path: '/v1/tickets/:id/preventive-actions',
  access: 'ticket.read',
  summary: 'What makes sure that it does not happen again, on this ticket (6.5)',
  params: byId,
  response: z.object({ items: z.array(preventiveAction).max(100) }),
})

export const addPreventiveAction = defineRoute({
  method: 'POST',
  path: '/v1/tickets/:id/preventive-actions',
  access: 'finding.write',
  summary: 'Say what makes sure that it does not happen again, who does it and by when (6.5)',
  status: 201,
  params: byId,
  body: z.strictObject({
    words: line,
    cause: cause.optional().describe('Default: the topic of the ticket'),
    ownerId: id,
    dueAt: instant,
  }),
  response: preventiveAction,
})

export const changePreventiveAction = defineRoute({
  method: 'PATCH',
  path: '/v1/preventive-actions/:id',
  access: 'finding.write',
  summary: 'Change its words, cause, owner or due date while it is open',
  params: byId,
  body: z.strictObject({
    words: line.optional(),
    cause: cause.optional(),
    ownerId: id.optional(),
    dueAt: instant.optional(),
  }),
  response: preventiveAction,
})

export const finishPreventiveAction = defineRoute({
  method: 'PUT',
  path: '/v1/preventive-actions/:id/done',
  access: 'finding.write',
  summary: 'It is done, and what shows it',
  params: byId,
  body: z.strictObject({ evidence: text }),
  response: preventiveAction,
})

export const reopenPreventiveAction = defineRoute({
  method: 'DELETE',
  path: '/v1/preventive-actions/:id/done',
  access: 'finding.write',
  summary: 'It is not done after all',
  params: byId,
  response: preventiveAction,
})

export const listPreventiveActions = defineRoute({
  method: 'GET',
  path: '/v1/preventive-actions',
  access: 'ticket.read',
  summary: 'Open preventive actions, the earliest due first: mine, of the people in my teams, or all',
  query: page.extend({ whose: z.enum(['mine', 'teams', 'all']).default('mine') }),
  response: pageOf(preventiveAction),
})

export const readApologies = defineRoute({
  method: 'GET',
  path: '/v1/tickets/:id/apologies',
  access: 'ticket.read',
  summary:
    'What another apology to this customer would stand on: what prevents, and an apology that changed nothing (6.5)',
  params: byId,
  response: z.object({
    hasPreventiveAction: z.boolean(),
    erodesTrust: z
      .object({ at: instant, ticketId: id, ticketNumber: z.number().int(), subject: z.string() })
      .nullable()
      .describe('The last apology for the same cause, when nothing was done about the cause since'),
  }),
})
