import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { byId, id, instant, line, priority, status } from './shapes.ts'
import { listView, typedFilter } from './tickets.ts'

/** One change of many tickets, under way or ended. */
export const bulkRun = z.object({
  id,
  state: z.enum(['running', 'done', 'cancelled']),
  total: z.number().int(),
  done: z.number().int(),
  refused: z
    .array(z.object({ ticketId: id, number: z.number().int(), reason: z.string(), words: z.string() }))
    .describe('The first 50 that were refused, each with its reason'),
  refusedCount: z.number().int(),
  mayUndo: z.boolean(),
  createdAt: instant,
  endedAt: instant.nullable(),
})

export const createBulkRun = defineRoute({
  method: 'POST',
  path: '/v1/bulk-runs',
  access: 'ticket.write',
  summary:
    'Change many tickets: those named, or all (up to 5,000) that a view or filter finds; goes on by itself',
  status: 202,
  body: z.strictObject({
    ticketIds: z.array(id).min(1).max(1_000).optional(),
    view: listView.optional(),
    filter: typedFilter.optional(),
    change: z
      .strictObject({
        status,
        priority,
        topicId: id,
        teamId: id,
        ownerId: id.nullable(),
        snoozedUntil: instant.nullable(),
        addTags: z.array(line).max(30),
        removeTags: z.array(line).max(30),
        mergeIntoId: id,
      })
      .partial(),
  }),
  response: bulkRun,
})

export const readBulkRun = defineRoute({
  method: 'GET',
  path: '/v1/bulk-runs/:id',
  access: 'ticket.write',
  summary: 'How far a change of many tickets is',
  params: byId,
  response: bulkRun,
})

export const cancelBulkRun = defineRoute({
  method: 'POST',
  path: '/v1/bulk-runs/:id/cancel',
  access: 'ticket.write',
  summary: 'Stop it; what is changed stays and can be undone',
  params: byId,
  response: bulkRun,
})

export const undoBulkRun = defineRoute({
  method: 'POST',
  path: '/v1/bulk-runs/:id/undo',
  access: 'ticket.write',
  summary: 'Put back what it changed, except where somebody changed it since; a merge cannot be undone',
  status: 202,
  params: byId,
  response: bulkRun,
})
