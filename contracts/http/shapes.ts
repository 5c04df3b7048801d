import { z } from 'zod'
import { termUnits } from '#core/calendar/term.ts'
import { PRIORITIES } from '#core/clock/policy.ts'
import { ROLES } from '#core/permission/permission.ts'

// Shapes that many contracts share.
export const id = z.string().min(5).max(64)
/** Calendars count from 1800 to 2400; what is asked for keeps well within, terms of years included. */
const isCounted = (text: string) => /^(19|20|21)\d\d-/.test(text)
/** An instant as ISO 8601 with Z, of the years 1900 to 2199. */
export const instant = z.iso.datetime().refine(isCounted)
/** A day without a zone, of the same years. */
export const date = z.iso.date().refine(isCounted)
export const language = z.enum(['en', 'es', 'pt', 'nl'])
export const zone = z.string().min(1).max(64)
/** Words come in one form (NFC), as in mail: an accent written apart is found by who types the letter. */
export const words = z.string().trim().normalize().min(1).max(20_000)
export const text = z.string().trim().normalize().max(5_000)
export const line = z.string().trim().normalize().min(1).max(200)
export const email = z.email().max(254)
export const role = z.enum(ROLES)
export const priority = z.enum(PRIORITIES)
export const status = z.enum(['open', 'pending', 'on_hold', 'resolved', 'closed'])
export const channel = z.enum(['email', 'web', 'portal', 'phone', 'counter', 'api'])
export const money = z.strictObject({
  amount: z.string().regex(/^-?\d{1,15}(\.\d{1,4})?$/),
  currency: z.string().length(3),
})
export const revision = z.number().int()
/** A place in an order: a lower one comes first. */
export const position = z.number().int().min(0).max(1_000_000)
export const byId = z.strictObject({ id })
export const term = z.strictObject({
  amount: z.number().positive().max(1_000_000),
  unit: z.enum(termUnits),
})
export const page = z.strictObject({
  cursor: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.string().nullable() })
export const named = z.object({ id, name: z.string() })
export const nothing = z.undefined()

/** A structured sentence: a key of i18n and what fills it, so that every language can say it. */
export const sentence = z.object({ key: z.string(), params: z.record(z.string(), z.unknown()) })
