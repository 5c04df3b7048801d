import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { escalation } from './escalations.ts'
import { commitment, ticketRow } from './ticket-shapes.ts'
import { byId, id, instant, line, named, page, pageOf } from './shapes.ts'

export const notification = z.object({
  id,
  kind: z.string(),
  ticketId: id.nullable(),
  escalationId: id.nullable(),
  /** The path that it is about (5.12). */
  pathId: id.nullable(),
  sentence: z.string(),
  createdAt: instant,
  readAt: instant.nullable(),
  /** What became of each way of telling. */
  deliveries: z.array(
    z.object({
      channel: z.enum(['in_app', 'email', 'chat_webhook', 'push']),
      state: z.enum(['delivered', 'waiting', 'queued', 'failed', 'off', 'stopped', 'not_set_up']),
      at: instant,
      error: z.string().nullable(),
    }),
  ),
})

export const listNotifications = defineRoute({
  method: 'GET',
  path: '/v1/notifications',
  access: 'signed_in',
  summary: 'What the desk told me',
  query: page,
  response: pageOf(notification),
})

export const readNotification = defineRoute({
  method: 'PUT',
  path: '/v1/notifications/:id/read',
  access: 'signed_in',
  summary: 'Mark as read',
  params: byId,
  response: notification,
})

/** Home says one next thing and why, then the rest in the order of time left. */
export const home = z.object({
  next: z
    .object({ ticket: ticketRow, kind: z.string(), words: z.string(), draftAt: instant.nullable() })
    .nullable(),
  rest: z.array(ticketRow),
  commitmentsToday: z.array(commitment.extend({ contact: named, ticketNumber: z.number() })),
  toAcknowledge: z.array(escalation),
  asked: z.array(z.object({ kind: z.string(), words: line, dueAt: instant.nullable(), ticketId: id })),
  day: z.object({
    zone: z.string(),
    from: instant,
    to: instant,
    closed: z.array(z.object({ from: instant, to: instant })),
  }),
  onDutyUntil: instant.nullable(),
})

export const readHome = defineRoute({
  method: 'GET',
  path: '/v1/home',
  access: 'signed_in',
  summary: 'My next thing',
  response: home,
})
