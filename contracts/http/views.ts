import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { byId, id, line, named, nothing, page, pageOf, revision } from './shapes.ts'
import { listSort, typedFilter } from './tickets.ts'

export const viewScope = z.enum(['own', 'team', 'shared'])
/** What a row of the list says beside who, what and when. */
export const viewColumn = z.enum(['topic', 'team', 'owner', 'priority', 'status', 'tags', 'age', 'risk'])

/** A filter kept under a name. */
export const view = z.object({
  id,
  name: z.string(),
  scope: viewScope,
  team: named.nullable(),
  filter: z.string(),
  sort: listSort,
  columns: z.array(viewColumn),
  mayKeep: z.boolean(),
  revision,
})
const fields = {
  name: line,
  filter: typedFilter,
  sort: listSort,
  columns: z.array(viewColumn).max(8),
}

export const listViews = defineRoute({
  method: 'GET',
  path: '/v1/views',
  access: 'ticket.read',
  summary: 'Views that I see: my own, my teams’, everybody’s; by name',
  query: page,
  response: pageOf(view),
})

export const countViews = defineRoute({
  method: 'GET',
  path: '/v1/view-counts',
  access: 'ticket.read',
  summary:
    'How many tickets each of up to 30 views holds now, exactly; null where its filter no longer reads',
  response: z.object({ counts: z.record(z.string(), z.number().int().nullable()) }),
})

export const createView = defineRoute({
  method: 'POST',
  path: '/v1/views',
  access: 'ticket.read',
  summary: 'Keep a filter under a name: for me, for a team of mine, or (leads) for everybody',
  status: 201,
  body: z.strictObject({
    ...fields,
    scope: viewScope.default('own'),
    teamId: id.nullable().default(null),
    sort: listSort.default('time_left'),
    columns: fields.columns.default([]),
  }),
  response: view,
})

export const updateView = defineRoute({
  method: 'PATCH',
  path: '/v1/views/:id',
  access: 'ticket.read',
  summary: 'Change a view',
  guarded: true,
  params: byId,
  body: z.strictObject(fields).partial(),
  response: view,
})

export const deleteView = defineRoute({
  method: 'DELETE',
  path: '/v1/views/:id',
  access: 'ticket.read',
  summary: 'Remove a view; its tickets stay',
  status: 204,
  params: byId,
  response: nothing,
})

export const countTicketsOf = defineRoute({
  method: 'GET',
  path: '/v1/ticket-count',
  access: 'ticket.read',
  summary: 'How many tickets a typed filter finds, exactly',
  query: z.strictObject({ filter: typedFilter.default('') }),
  response: z.object({ count: z.number().int() }),
})
