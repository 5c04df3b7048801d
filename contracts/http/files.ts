import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { byId, id, line } from './shapes.ts'

/** A file that a message may carry: its fields are those of an attachment of `sendMessage`. */
export const uploadedFile = z.object({
  id,
  name: z.string(),
  contentType: z.string(),
  size: z.number().int(),
  blob: z.string(),
})

export const uploadFile = defineRoute({
  method: 'POST',
  path: '/v1/files',
  access: 'message.send',
  summary: 'Hand in a file for an answer, as it is (content-type application/octet-stream)',
  status: 201,
  query: z.strictObject({ name: line, type: line.default('application/octet-stream') }),
  body: z.unknown(),
  response: uploadedFile,
})

export const readFile = defineRoute({
  method: 'GET',
  path: '/v1/files/:id',
  access: 'message.send',
  summary: 'A file that its reader handed in; a picture is shown, anything else is saved',
  params: byId,
  response: z.unknown(),
})

export const readMessageHtml = defineRoute({
  method: 'GET',
  path: '/v1/messages/:id/html',
  access: 'ticket.read',
  summary: 'The HTML of a message made safe, as a page for a frame; remote=1 shows remote images (trap 48)',
  params: byId,
  query: z.strictObject({ remote: z.enum(['0', '1']).default('0') }),
  response: z.unknown(),
})

export const readAttachment = defineRoute({
  method: 'GET',
  path: '/v1/messages/:id/attachments/:index',
  access: 'ticket.read',
  summary: 'What was attached to a message; inline=1 for images within its HTML',
  params: byId.extend({ index: z.coerce.number().int().min(0).max(10_000) }),
  query: z.strictObject({ inline: z.enum(['0', '1']).default('0') }),
  response: z.unknown(),
})

export const readRawMessage = defineRoute({
  method: 'GET',
  path: '/v1/messages/:id/raw',
  access: 'ticket.read',
  summary: 'The mail as it came, unchanged (1.4)',
  params: byId,
  response: z.unknown(),
})
