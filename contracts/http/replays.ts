import { z } from 'zod'
import { CLOCK_KINDS } from '#core/clock/clock.ts'
import { defineRoute } from '../route.ts'
import { calendarDefinition } from './calendars.ts'
import { pathDefinition } from './paths.ts'
import { policyDefinition } from './policies.ts'
import { id, instant } from './shapes.ts'

const climbs = z.object({
  count: z.number().int(),
  /** Of them, those that went beyond the step where they began. */
  climbed: z.number().int(),
  /** Times that somebody was told. */
  told: z.number().int(),
  members: z.number().int(),
})
/** What is changed; without `id` a policy comes before all others, and a path takes every escalation. */
export const replayChanges = z.strictObject({
  from: instant,
  to: instant,
  policy: z.strictObject({ id: id.optional(), definition: policyDefinition }).optional(),
  path: z.strictObject({ id: id.optional(), definition: pathDefinition }).optional(),
  calendar: z.strictObject({ id, definition: calendarDefinition }).optional(),
})
export const replayResult = z.object({
  from: instant,
  to: instant,
  tickets: z.number().int(),
  /** There were more than are played at once; the oldest were. */
  cut: z.boolean(),
  clocks: z.array(
    z.object({
      kind: z.enum(CLOCK_KINDS as unknown as [string, ...string[]]),
      did: z.object({ ran: z.number().int(), breached: z.number().int() }),
      would: z.object({ ran: z.number().int(), breached: z.number().int() }),
    }),
  ),
  escalations: z.object({ did: climbs, would: climbs }),
  /** Tickets whose breaches differ, by the first that does. */
  changed: z.array(
    z.object({
      ticketId: id,
      number: z.number().int(),
      subject: z.string(),
      kind: z.string(),
      didBreachAt: instant.nullable(),
      wouldBreachAt: instant.nullable(),
    }),
  ),
  changedTickets: z.number().int(),
})
export const replayPast = defineRoute({
  method: 'POST',
  path: '/v1/replays',
  access: 'settings.write',
  summary:
    'Play past tickets through a changed policy, path or calendar and compare with what happened (9.6)',
  body: replayChanges,
  response: replayResult,
})
