import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { message, ticketRow } from './ticket-shapes.ts'
import { byId, email, id, instant, line, revision, status, words } from './shapes.ts'

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
    /** Formed words, links and pictures of its own; anything else is taken out. */
    html: z.string().max(500_000).optional(),
    /** Who gets it too, beside the customer; such a mail has no link into the customer's page. */
    copies: z.array(email).max(20).default([]),
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
        z.strictObject({
          name: line,
          contentType: line,
          blob: z.string().max(100),
          size: z.number().int(),
          /** Of a picture within the HTML, where it stands as `cid:`. */
          contentId: z
            .string()
            .regex(/^[\w.-]{1,100}$/)
            .optional(),
        }),
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
  body: z.strictObject({
    text: words,
    html: z.string().max(500_000).optional(),
    mentions: z.array(id).max(20).default([]),
  }),
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
