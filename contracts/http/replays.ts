import { z } from 'zod'
import { CLOCK_KINDS } from '#core/clock/clock.ts'
import { defineRoute } from '../route.ts'
import { calendarDefinition } from './calendars.ts'
import { pathDefinition } from './paths.ts'
import { policyDefinition } from './policies.ts'
import { rotaDefinition } from './rotas.ts'
import { byId, id, instant, line, nothing, page, pageOf } from './shapes.ts'

// The past played through changed rules (9.6): started as a job, kept with its result, compared with others.
const clockKind = z.enum(CLOCK_KINDS as unknown as [string, ...string[]])
const runs = z.object({ ran: z.number().int(), breached: z.number().int() })
const climbs = z.object({
  count: z.number().int(),
  /** Of them, those that went beyond the step where they began. */
  climbed: z.number().int(),
  /** Times that somebody was told. */
  told: z.number().int(),
  members: z.number().int(),
})
/**
 * What is changed; without `id` a policy comes before all others, and a path takes every escalation. `rotas` are the
 * changed staffing.
 */
export const replayChanges = z.strictObject({
  from: instant,
  to: instant,
  policy: z.strictObject({ id: id.optional(), definition: policyDefinition }).optional(),
  path: z.strictObject({ id: id.optional(), definition: pathDefinition }).optional(),
  calendar: z.strictObject({ id, definition: calendarDefinition }).optional(),
  rotas: z
    .array(z.strictObject({ id, definition: rotaDefinition }))
    .max(20)
    .optional(),
})
const changedTicket = z.object({
  ticketId: id,
  number: z.number().int(),
  subject: z.string(),
  kind: z.string(),
  didBreachAt: instant.nullable(),
  wouldBreachAt: instant.nullable(),
})
export const replayResult = z.object({
  from: instant,
  to: instant,
  tickets: z.number().int(),
  /** It was stopped before the last ticket; the oldest were played. */
  cut: z.boolean(),
  clocks: z.array(z.object({ kind: clockKind, did: runs, would: runs })),
  escalations: z.object({ did: climbs, would: climbs }),
  /** How often each was told; those with the largest difference first. */
  told: z.array(z.object({ memberId: id, did: z.number().int(), would: z.number().int() })).max(200),
  /** Tickets whose breaches differ, by the first that does; the first 200 of `changedTickets`. */
  changed: z.array(changedTicket).max(200),
  changedTickets: z.number().int(),
})
export const replaySummary = z.object({
  id,
  name: z.string(),
  from: instant,
  to: instant,
  /** Which rules were changed. */
  changed: z.array(z.enum(['policy', 'path', 'calendar', 'rotas'])),
  state: z.enum(['running', 'done', 'cancelled', 'failed']),
  /** 0 to 1. */
  progress: z.number().min(0).max(1),
  played: z.number().int(),
  total: z.number().int(),
  startedById: id.nullable(),
  createdAt: instant,
  endedAt: instant.nullable(),
})
/** `result` comes with `done`; a cancelled one has what was played so far. */
export const replay = replaySummary.extend({ changes: replayChanges, result: replayResult.nullable() })

export const startReplay = defineRoute({
  method: 'POST',
  path: '/v1/replays',
  access: 'settings.write',
  summary:
    'Play past tickets through a changed policy, path, calendar or staffing, beside what happened; read it until it is done (9.6)',
  status: 202,
  body: replayChanges.extend({ name: line.optional() }),
  response: replay,
})
export const listReplays = defineRoute({
  method: 'GET',
  path: '/v1/replays',
  access: 'settings.read',
  summary: 'Replays that were kept, newest first',
  query: page,
  response: pageOf(replaySummary),
})
export const readReplay = defineRoute({
  method: 'GET',
  path: '/v1/replays/:id',
  access: 'settings.read',
  summary: 'A replay, how far it is, and its result',
  params: byId,
  response: replay,
})
export const cancelReplay = defineRoute({
  method: 'POST',
  path: '/v1/replays/:id/cancel',
  access: 'settings.write',
  summary: 'Stop a replay that runs; what was played so far is kept',
  params: byId,
  response: replay,
})
export const deleteReplay = defineRoute({
  method: 'DELETE',
  path: '/v1/replays/:id',
  access: 'settings.write',
  summary: 'Delete a replay; one that runs stops. For an hour it can be restored',
  status: 204,
  params: byId,
  response: nothing,
})
export const restoreReplay = defineRoute({
  method: 'POST',
  path: '/v1/replays/:id/restore',
  access: 'settings.write',
  summary: 'Bring back a replay that was deleted within the last hour; one that was stopped stays stopped',
  params: byId,
  response: replay,
})
/** `did` is what happened, as the first of both saw it. */
export const compareReplays = defineRoute({
  method: 'GET',
  path: '/v1/replays/:id/against/:otherId',
  access: 'settings.read',
  summary: 'Two replays that ended, side by side with what happened',
  params: byId.extend({ otherId: id }),
  response: z.object({
    one: replaySummary,
    other: replaySummary,
    clocks: z.array(z.object({ kind: clockKind, did: runs, one: runs, other: runs })),
    escalations: z.object({ did: climbs, one: climbs, other: climbs }),
    told: z
      .array(
        z.object({ memberId: id, did: z.number().int(), one: z.number().int(), other: z.number().int() }),
      )
      .max(400),
    /** Of the tickets that both keep, those that one breaches at another instant than the other. */
    tickets: z
      .array(
        changedTicket
          .omit({ wouldBreachAt: true })
          .extend({ oneBreachAt: instant.nullable(), otherBreachAt: instant.nullable() }),
      )
      .max(400),
  }),
})
