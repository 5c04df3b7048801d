import { z } from 'zod'
import { defineRoute } from '../route.ts'

/** A duty of the law as it was last verified. Check before relying on it. */
export const statutoryDuty = z.object({
  id: z.string(),
  jurisdiction: z.string(),
  sector: z.string(),
  rule: z.string(),
  duty: z.string(),
  amount: z.number(),
  unit: z.string(),
  startsAt: z.string(),
  extension: z.string(),
  requiredContent: z.string(),
  legalForce: z.string(),
  effectiveFrom: z.iso.date().nullable(),
  /** Whether the text of the rule was read, or a report about it. */
  trust: z.enum(['primary', 'secondary']),
  verifiedOn: z.iso.date(),
  note: z.string(),
  /** Says that it must be checked, how far it is trusted and when it was verified, in the reader's language. */
  notice: z.string(),
})
export const listStatutoryDuties = defineRoute({
  method: 'GET',
  path: '/v1/statutory-duties',
  access: 'ticket.read',
  summary:
    'Duties to answer complaints, by jurisdiction and sector, and which of them this workspace chose (4.6)',
  response: z.object({ items: z.array(statutoryDuty.extend({ chosen: z.boolean() })).max(500) }),
})
