import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { contact } from './contacts.ts'
import { byId, id, instant, named } from './shapes.ts'

/** What stands behind a contact, and so what a merge would move. */
export const contactHoldings = z.object({
  addresses: z.array(z.object({ kind: z.string(), address: z.string() })),
  tickets: z.number().int(),
  openTickets: z.number().int(),
  openCommitments: z.number().int(),
  expectations: z.number().int(),
  hasNotes: z.boolean(),
})
export const contactMerge = z.object({
  id,
  from: named,
  into: named,
  tickets: z.number().int(),
  addresses: z.array(z.string()),
  by: z.string().nullable(),
  createdAt: instant,
  mayUndo: z.boolean(),
})

export const readContactHoldings = defineRoute({
  method: 'GET',
  path: '/v1/contacts/:id/holdings',
  access: 'ticket.read',
  summary: 'What a merge of this customer would move',
  params: byId,
  response: contactHoldings,
})

export const mergeContact = defineRoute({
  method: 'POST',
  path: '/v1/contacts/:id/merge',
  access: 'contact.write',
  summary: 'Two records of one person become one: what `fromId` has moves to this one, and can be undone',
  params: byId,
  body: z.strictObject({ fromId: id }),
  response: z.object({ merge: contactMerge, contact }),
})

export const listContactMerges = defineRoute({
  method: 'GET',
  path: '/v1/contacts/:id/merges',
  access: 'ticket.read',
  summary: 'The records that were merged into this customer and still are, newest first (up to 50)',
  params: byId,
  response: z.object({ items: z.array(contactMerge) }),
})

export const undoContactMerge = defineRoute({
  method: 'POST',
  path: '/v1/contact-merges/:id/undo',
  access: 'contact.write',
  summary: 'Gives back exactly what the merge moved; what came after it stays with the kept one',
  params: byId,
  response: contact,
})
