import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { id, named, status } from './shapes.ts'

const part = z.object({ text: z.string(), hit: z.boolean() })

export const searchDesk = defineRoute({
  method: 'GET',
  path: '/v1/search',
  access: 'ticket.read',
  summary:
    'Tickets and customers for words: subjects, messages, notes, names of files and people; a mistyped word is mended. Filters of lists may stand beside the words (team:billing due<2h); then tickets alone are found',
  query: z.strictObject({
    q: z.string().trim().normalize().min(1).max(200),
    limit: z.coerce.number().int().min(1).max(50).default(10),
  }),
  response: z.object({
    tickets: z.array(
      z.object({
        id,
        number: z.number().int(),
        subject: z.string(),
        status,
        contact: named,
        where: z.enum(['subject', 'message', 'note']),
        excerpt: z.array(part),
      }),
    ),
    contacts: z.array(z.object({ id, name: z.string(), address: z.string().nullable() })),
    meant: z.string().nullable().describe('What was looked for instead, because nothing was found as typed'),
  }),
})
