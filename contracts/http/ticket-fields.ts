import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { byId, id, line, page, pageOf, revision } from './shapes.ts'

export const fieldKind = z.enum(['text', 'number', 'date', 'choice', 'yes_no'])
export const fieldValue = z.union([z.string().max(1000), z.number(), z.boolean()])

/** A fact of tickets as the workspace names it; no topics: of every ticket. */
export const ticketField = z.object({
  id,
  name: z.string(),
  kind: fieldKind,
  choices: z.array(z.string()),
  topicIds: z.array(id),
  position: z.number().int(),
  disabled: z.boolean(),
  revision,
})
const fields = {
  name: line,
  choices: z.array(line).max(100),
  topicIds: z.array(id).max(100),
  position: z.number().int().min(0).max(10_000),
}

export const listTicketFields = defineRoute({
  method: 'GET',
  path: '/v1/ticket-fields',
  access: 'ticket.read',
  summary: 'The facts that tickets can hold, in their order',
  query: page,
  response: pageOf(ticketField),
})

export const createTicketField = defineRoute({
  method: 'POST',
  path: '/v1/ticket-fields',
  access: 'settings.write',
  summary: 'Add a fact that tickets can hold; its kind stays as it is',
  status: 201,
  body: z.strictObject({
    ...fields,
    kind: fieldKind,
    choices: fields.choices.default([]),
    topicIds: fields.topicIds.default([]),
    position: fields.position.default(0),
  }),
  response: ticketField,
})

export const updateTicketField = defineRoute({
  method: 'PATCH',
  path: '/v1/ticket-fields/:id',
  access: 'settings.write',
  summary: 'Change a field or take it out of use; values that are written stay',
  guarded: true,
  params: byId,
  body: z.strictObject({ ...fields, disabled: z.boolean() }).partial(),
  response: ticketField,
})

const valued = z.object({
  items: z.array(ticketField.extend({ value: fieldValue.nullable() })),
})

export const readFieldsOf = defineRoute({
  method: 'GET',
  path: '/v1/tickets/:id/fields',
  access: 'ticket.read',
  summary: 'The facts of a ticket: the fields of its topic with their values',
  params: byId,
  response: valued,
})

export const writeFieldsOf = defineRoute({
  method: 'PUT',
  path: '/v1/tickets/:id/fields',
  access: 'ticket.write',
  summary: 'Write facts of a ticket by the id of their field; null empties one',
  params: byId,
  body: z.strictObject({ values: z.record(id, fieldValue.nullable()) }),
  response: valued,
})
