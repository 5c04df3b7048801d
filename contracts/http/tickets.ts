import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { explainedClock, ticketRow, ticket } from './ticket-shapes.ts'
import {
  byId,
  channel,
  email,
  id,
  instant,
  language,
  line,
  nothing,
  page,
  pageOf,
  priority,
  status,
  words,
} from './shapes.ts'

export const listView = z.enum([
  'to_answer',
  'waiting',
  'on_hold',
  'all',
  'resolved',
  'mine',
  'avoided',
  'risk',
  'snoozed',
])
export const listSort = z.enum(['time_left', 'newest', 'age', 'risk', 'last_word'])
/** A filter as it is typed: `team:billing due<2h -tag:bug "double charge"`. */
export const typedFilter = z.string().trim().max(500)

/** Filters of the inbox; `q` is full text. Without a view: what is to answer, or all that a filter finds. */
export const ticketQuery = page.extend({
  view: listView.optional(),
  filter: typedFilter.optional(),
  teamId: id.optional(),
  ownerId: z.union([id, z.literal('me'), z.literal('nobody')]).optional(),
  contactId: id.optional(),
  accountId: id.optional(),
  topicId: id.optional(),
  tag: line.optional(),
  q: z.string().normalize().max(200).optional(),
  sort: listSort.default('time_left'),
})

export const listTickets = defineRoute({
  method: 'GET',
  path: '/v1/tickets',
  access: 'ticket.read',
  summary: 'Tickets, by time left',
  query: ticketQuery.extend({
    until: z
      .string()
      .max(300)
      .optional()
      .describe('A cursor: nothing that comes after its place, so that a page can be read again'),
  }),
  response: pageOf(ticketRow),
})

export const countTickets = defineRoute({
  method: 'GET',
  path: '/v1/ticket-counts',
  access: 'ticket.read',
  summary: 'Exact counts for the rail and the tabs',
  response: z.object({
    toAnswer: z.number(),
    waiting: z.number(),
    onHold: z.number(),
    mine: z.number(),
    escalations: z.number(),
    avoided: z.number(),
    risk: z.number(),
    reviews: z.number(),
    notifications: z.number(),
  }),
})

export const createTicket = defineRoute({
  method: 'POST',
  path: '/v1/tickets',
  access: 'ticket.write',
  summary: 'A ticket by API, web form, phone or counter note (1.1)',
  status: 201,
  body: z.strictObject({
    subject: line,
    text: words,
    channel: channel.default('api'),
    contact: z.strictObject({
      id: id.optional(),
      name: line.optional(),
      email: email.optional(),
      phone: line.optional(),
      language: language.optional(),
    }),
    topicId: id.optional(),
    priority: priority.optional(),
    language: language.optional(),
    tags: z.array(line).max(30).default([]),
    at: instant.optional(),
  }),
  response: ticketRow,
})

export const recordCall = defineRoute({
  method: 'POST',
  path: '/v1/tickets/:id/calls',
  access: 'ticket.write',
  summary:
    'What the customer said by phone or at the counter; on an ended ticket it begins one beside it (1.1)',
  status: 201,
  params: byId,
  body: z.strictObject({
    text: words,
    channel: z.enum(['phone', 'counter']).default('phone'),
    at: instant.optional().describe('When it was said; default: now'),
  }),
  response: z.object({ ticketId: id.describe('The ticket that holds it') }),
})

export const readTicket = defineRoute({
  method: 'GET',
  path: '/v1/tickets/:id',
  access: 'ticket.read',
  summary: 'One ticket with all that stands beside it',
  params: byId,
  response: ticket,
})

export const updateTicket = defineRoute({
  method: 'PATCH',
  path: '/v1/tickets/:id',
  access: 'ticket.write',
  summary: 'Change status, priority, topic, owner, tags, snooze',
  guarded: true,
  params: byId,
  body: z.strictObject({
    status: status.optional(),
    priority: priority.optional(),
    topicId: id.optional(),
    teamId: id.optional(),
    ownerId: id.nullable().optional(),
    tags: z.array(line).max(30).optional(),
    snoozedUntil: instant.nullable().optional(),
    peakMessageId: id.nullable().optional(),
  }),
  response: ticketRow,
})

export const explainClocks = defineRoute({
  method: 'GET',
  path: '/v1/tickets/:id/clocks',
  access: 'ticket.read',
  summary: 'Every clock explains itself from its ledger (4.2)',
  params: byId,
  query: z.strictObject({ at: instant.optional() }),
  response: z.object({ items: z.array(explainedClock) }),
})

export const event = z.object({
  id: z.number().int(),
  type: z.string(),
  at: instant,
  actor: z.object({ kind: z.string(), id: z.string().nullable(), name: z.string() }),
  data: z.record(z.string(), z.unknown()),
  sentence: z.string(),
})

/** What a timeline may be narrowed to. */
export const timelinePart = z.enum(['words', 'clocks', 'escalation', 'changes'])

export const listEvents = defineRoute({
  method: 'GET',
  path: '/v1/tickets/:id/events',
  access: 'ticket.read',
  summary: 'The timeline: each event with actor, instant, reason',
  params: byId,
  query: page.extend({ type: z.string().max(100).optional(), part: timelinePart.optional() }),
  response: pageOf(event),
})

export const readDraft = defineRoute({
  method: 'GET',
  path: '/v1/tickets/:id/draft',
  access: 'ticket.read',
  summary: 'My newest draft, or that of one place (`slot`: a tab)',
  params: byId,
  query: z.strictObject({ slot: z.string().max(40).optional() }),
  response: z.object({
    content: z.record(z.string(), z.unknown()).nullable(),
    slot: z.string().nullable(),
    updatedAt: instant.nullable(),
  }),
})

export const keepDraft = defineRoute({
  method: 'PUT',
  path: '/v1/tickets/:id/draft',
  access: 'ticket.write',
  summary: 'Keep my draft',
  params: byId,
  body: z.strictObject({
    slot: z.string().max(40).default('main'),
    content: z.record(z.string(), z.unknown()).nullable(),
  }),
  response: z.object({ updatedAt: instant }),
})

export const followTicket = defineRoute({
  method: 'PUT',
  path: '/v1/tickets/:id/follow',
  access: 'ticket.read',
  summary: 'Follow or stop following',
  status: 204,
  params: byId,
  body: z.strictObject({ following: z.boolean() }),
  response: nothing,
})

export const splitTicket = defineRoute({
  method: 'POST',
  path: '/v1/tickets/:id/split',
  access: 'ticket.merge',
  summary: 'A message of the customer begins a ticket of its own; what was promised stays (1.7)',
  status: 201,
  params: byId,
  body: z.strictObject({ messageId: id, subject: line.optional() }),
  response: ticketRow,
})

export const mergeTicket = defineRoute({
  method: 'POST',
  path: '/v1/tickets/:id/merge',
  access: 'ticket.merge',
  summary: 'Merge into another ticket of the same customer (1.7)',
  params: byId,
  body: z.strictObject({ intoId: id }),
  response: ticketRow,
})

export const partTicket = defineRoute({
  method: 'POST',
  path: '/v1/tickets/:id/part',
  access: 'ticket.merge',
  summary: 'Undo the merge of this ticket: it lives again with its messages, followers and clocks (1.7)',
  params: byId,
  response: ticketRow,
})

export const linkKind = z.enum(['related', 'duplicate_of', 'caused_by'])

export const linkTickets = defineRoute({
  method: 'PUT',
  path: '/v1/tickets/:id/links/:otherId',
  access: 'ticket.write',
  summary: 'Link two tickets that have to do with each other; a pair has one link',
  status: 204,
  params: z.strictObject({ id, otherId: id }),
  body: z.strictObject({ kind: linkKind }),
  response: nothing,
})

export const unlinkTickets = defineRoute({
  method: 'DELETE',
  path: '/v1/tickets/:id/links/:otherId',
  access: 'ticket.write',
  summary: 'Take the link of two tickets away, whichever of them it was made from',
  status: 204,
  params: z.strictObject({ id, otherId: id }),
  response: nothing,
})
