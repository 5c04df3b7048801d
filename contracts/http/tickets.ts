import { z } from 'zod'
import { defineRoute } from '../route.ts'
import {
  byId,
  channel,
  email,
  id,
  instant,
  language,
  line,
  named,
  nothing,
  page,
  pageOf,
  priority,
  revision,
  sentence,
  status,
  words,
} from './shapes.ts'

/** Time left of one running clock. `usedShare` is of its target; the browser redraws from `dueAt` and the calendar's open windows. */
export const clock = z.object({
  id,
  kind: z.string(),
  state: z.enum(['running', 'paused', 'met', 'cancelled']),
  startedAt: instant,
  dueAt: instant.nullable(),
  metAt: instant.nullable(),
  breachedAt: instant.nullable(),
  targetMs: z.number().nullable(),
  leftMs: z.number().nullable(),
  timeState: z.enum(['plenty', 'soon', 'now', 'late', 'rest']),
  commitmentId: id.nullable(),
  escalationId: id.nullable(),
})
export const explainedClock = clock.extend({
  steps: z.array(z.record(z.string(), z.unknown())),
  explanation: z.string(),
})

export const attachment = z.object({
  name: z.string(),
  contentType: z.string(),
  size: z.number(),
  blob: z.string(),
  contentId: z.string().nullable(),
})
export const message = z.object({
  id,
  direction: z.enum(['inbound', 'outbound', 'note']),
  channel: z.string(),
  purpose: z.string(),
  author: z.object({ kind: z.string(), id: z.string().nullable(), name: z.string() }),
  at: instant,
  text: z.string(),
  visibleText: z.string(),
  html: z.string().nullable(),
  language: z.string().nullable(),
  automatic: z.boolean(),
  attachments: z.array(attachment),
  delivery: z.string(),
  deliveryError: z.string().nullable(),
  undoUntil: instant.nullable(),
  isPeak: z.boolean(),
  signals: z.record(z.string(), z.unknown()).nullable(),
  recipients: z.array(z.string()),
})
export const commitment = z.object({
  id,
  ticketId: id,
  kind: z.enum(['update', 'action']),
  state: z.string(),
  words: z.string(),
  dueAt: instant,
  authorId: id.nullable(),
  ownerId: id.nullable(),
  leftMs: z.number().nullable(),
  timeState: z.string(),
  endedAt: instant.nullable(),
})
export const ticketRow = z.object({
  id,
  number: z.number().int(),
  subject: z.string(),
  status,
  priority,
  level: z.number().int(),
  levels: z.number().int(),
  contact: named,
  topic: named.nullable(),
  team: named.nullable(),
  owner: named.nullable(),
  language: z.string().nullable(),
  channel,
  tags: z.array(z.string()),
  nextDueAt: instant.nullable(),
  nextDueKind: z.string().nullable(),
  leftMs: z.number().nullable(),
  targetMs: z.number().nullable(),
  timeState: z.string(),
  risk: z.number().int(),
  heat: z.number().int(),
  lastWords: z.string(),
  lastInboundAt: instant.nullable(),
  escalated: z.boolean(),
  snoozedUntil: instant.nullable(),
  createdAt: instant,
  updatedAt: instant,
  revision,
})
export const ticket = ticketRow.extend({
  contact: z.object({
    id,
    name: z.string(),
    email: z.string().nullable(),
    language: z.string().nullable(),
    since: instant,
  }),
  account: named.nullable(),
  mailbox: z.object({ id, address: z.string() }).nullable(),
  mergedIntoId: id.nullable(),
  linkedTicketId: id.nullable(),
  resolvedAt: instant.nullable(),
  closedAt: instant.nullable(),
  brief: z.object({
    wants: z.string(),
    stands: sentence,
    wasTold: z.object({ words: z.string(), dueAt: instant, state: z.string() }).nullable(),
  }),
  messages: z.array(message),
  clocks: z.array(clock),
  commitments: z.array(commitment),
  escalationIds: z.array(id),
  followers: z.array(named),
  keyPoints: z
    .object({ points: z.array(z.string()), state: z.string(), correction: z.string().nullable() })
    .nullable(),
  checklist: z.array(
    z.object({
      key: z.string(),
      words: z.string(),
      state: z.string(),
      evidence: z.string(),
      memberId: id.nullable(),
      at: instant.nullable(),
    }),
  ),
  findings: z.array(
    z.object({
      id,
      cause: z.string(),
      evidence: z.string(),
      fault: z.string(),
      grounds: z.string(),
      explainedAt: instant.nullable(),
      understood: z.boolean().nullable(),
      authorId: id,
      createdAt: instant,
    }),
  ),
  history: z.object({
    tickets: z.array(z.object({ id, number: z.number(), subject: z.string(), status, createdAt: instant })),
    expectations: z.array(
      z.object({ id, kind: z.string(), words: z.string(), toldBy: z.string(), toldAt: instant }),
    ),
    escalations: z.number().int(),
    given: z.array(
      z.object({
        name: z.string(),
        amount: z.string().nullable(),
        currency: z.string().nullable(),
        at: instant,
      }),
    ),
  }),
  may: z
    .array(z.string())
    .describe('What this reader may do now; a button that is missing here is shown disabled with its reason'),
})
/** Filters of the inbox; `q` is full text. */
export const ticketQuery = page.extend({
  view: z
    .enum(['to_answer', 'waiting', 'on_hold', 'all', 'resolved', 'mine', 'avoided', 'risk', 'snoozed'])
    .default('to_answer'),
  teamId: id.optional(),
  ownerId: z.union([id, z.literal('me'), z.literal('nobody')]).optional(),
  contactId: id.optional(),
  topicId: id.optional(),
  tag: line.optional(),
  q: z.string().max(200).optional(),
  sort: z.enum(['time_left', 'newest', 'risk', 'last_word']).default('time_left'),
})
export const listTickets = defineRoute({
  method: 'GET',
  path: '/v1/tickets',
  access: 'ticket.read',
  summary: 'Tickets, by time left',
  query: ticketQuery,
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
export const sendMessage = defineRoute({
  method: 'POST',
  path: '/v1/tickets/:id/messages',
  access: 'message.send',
  summary: 'Reply, acknowledge or note; may carry a commitment and a new status',
  status: 201,
  params: byId,
  body: z.strictObject({
    direction: z.enum(['outbound', 'note']),
    purpose: z.enum(['reply', 'acknowledgement', 'apology', 'solution']).default('reply'),
    text: words,
    html: z.string().max(500_000).optional(),
    /** The revision the writer saw: when the customer wrote meanwhile, the answer is `changed_meanwhile` and nothing leaves (trap 41). */
    seenRevision: revision.optional(),
    status: status.optional(),
    commitment: z
      .strictObject({
        kind: z.enum(['update', 'action']),
        words: line,
        dueAt: instant,
        ownerId: id.optional(),
      })
      .optional(),
    commitments: z
      .array(
        z.strictObject({
          id,
          becomes: z.enum(['kept', 'superseded', 'withdrawn']),
          newDueAt: instant.optional(),
        }),
      )
      .max(10)
      .default([]),
    attachments: z
      .array(
        z.strictObject({ name: line, contentType: line, blob: z.string().max(100), size: z.number().int() }),
      )
      .max(20)
      .default([]),
    mentions: z.array(id).max(20).default([]),
  }),
  response: z.object({ message, ticket: ticketRow }),
})
/** For viewers too: a note never leaves the desk. */
export const writeNote = defineRoute({
  method: 'POST',
  path: '/v1/tickets/:id/notes',
  access: 'note.write',
  summary: 'An internal note',
  status: 201,
  params: byId,
  body: z.strictObject({ text: words, mentions: z.array(id).max(20).default([]) }),
  response: message,
})
export const undoSend = defineRoute({
  method: 'POST',
  path: '/v1/messages/:id/undo',
  access: 'message.send',
  summary: 'Take back a message that has not left yet',
  params: byId,
  response: z.object({ text: z.string() }),
})
export const retrySend = defineRoute({
  method: 'POST',
  path: '/v1/messages/:id/retry',
  access: 'message.send',
  summary: 'Send a parked message again',
  status: 202,
  params: byId,
  response: z.object({ ticketId: id }),
})
export const proposeAcknowledgement = defineRoute({
  method: 'GET',
  path: '/v1/tickets/:id/acknowledgement',
  access: 'message.send',
  summary: 'The one-click acknowledgement with the instant filled in from the calendar (2.2)',
  params: byId,
  response: z.object({
    text: z.string(),
    language: z.string(),
    commitment: z.object({ kind: z.literal('update'), words: z.string(), dueAt: instant }),
  }),
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
export const listEvents = defineRoute({
  method: 'GET',
  path: '/v1/tickets/:id/events',
  access: 'ticket.read',
  summary: 'The timeline: each event with actor, instant, reason',
  params: byId,
  query: page.extend({ type: z.string().max(100).optional() }),
  response: pageOf(event),
})
export const readDraft = defineRoute({
  method: 'GET',
  path: '/v1/tickets/:id/draft',
  access: 'ticket.read',
  summary: 'My draft',
  params: byId,
  query: z.strictObject({ slot: z.string().max(40).default('main') }),
  response: z.object({
    content: z.record(z.string(), z.unknown()).nullable(),
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
export const mergeTicket = defineRoute({
  method: 'POST',
  path: '/v1/tickets/:id/merge',
  access: 'ticket.merge',
  summary: 'Merge into another ticket of the same customer (1.7)',
  params: byId,
  body: z.strictObject({ intoId: id }),
  response: ticketRow,
})
export const setKeyPoints = defineRoute({
  method: 'PUT',
  path: '/v1/tickets/:id/key-points',
  access: 'ticket.write',
  summary: 'Write down what the customer said; unconfirmed until they answer (3.1)',
  params: byId,
  body: z.strictObject({
    points: z.array(line).min(1).max(20),
    state: z.enum(['unconfirmed', 'confirmed', 'corrected']).default('unconfirmed'),
  }),
  response: ticket.shape.keyPoints,
})
export const restateKeyPoints = defineRoute({
  method: 'POST',
  path: '/v1/tickets/:id/key-points/restate',
  access: 'message.send',
  summary: 'Send them to the customer, who says whether they were understood (3.1)',
  params: byId,
  body: z.strictObject({ text: words.optional() }),
  response: ticket.shape.keyPoints,
})
export const setChecklistItem = defineRoute({
  method: 'PUT',
  path: '/v1/tickets/:id/checklist/:key',
  access: 'ticket.write',
  summary: 'An item is done with evidence, or skipped with a reason (3.3)',
  params: z.strictObject({ id, key: line }),
  body: z.strictObject({
    state: z.enum(['open', 'done', 'skipped']),
    words: z.string().max(2_000).default(''),
  }),
  response: z.object({ items: ticket.shape.checklist }),
})
export const recordFinding = defineRoute({
  method: 'POST',
  path: '/v1/tickets/:id/findings',
  access: 'finding.write',
  summary: 'What turned out to be true: cause, evidence, fault with grounds (3.5)',
  status: 201,
  params: byId,
  body: z.strictObject({
    cause: words,
    evidence: words,
    fault: z.enum(['us', 'customer', 'third_party', 'shared', 'none']),
    grounds: words,
    explained: z.boolean().default(false),
    understood: z.boolean().nullable().default(null),
  }),
  response: ticket.shape.findings.element,
})
