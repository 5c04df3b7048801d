import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { ticketRow } from './ticket-shapes.ts'
import {
  byId,
  id,
  language,
  line,
  named,
  nothing,
  page,
  pageOf,
  priority,
  revision,
  words,
} from './shapes.ts'
import { viewScope } from './views.ts'

/** What a macro changes; `me` is whoever runs it. */
const change = z.strictObject({
  status: z.enum(['open', 'pending', 'on_hold', 'resolved']).optional(),
  priority: priority.optional(),
  topicId: id.optional(),
  teamId: id.optional(),
  ownerId: z.union([id, z.literal('me')]).optional(),
  addTags: z.array(line).max(20).default([]),
})
export const macroDefinition = z.strictObject({
  mode: z.enum(['reply', 'note']).default('reply'),
  /** By language, with the placeholders of templates; none: it only changes the ticket. */
  words: z.strictObject({ en: words, es: words, pt: words, nl: words }).partial().default({}),
  change: change.default({ addTags: [] }),
})
export const macro = z.object({
  id,
  name: z.string(),
  scope: viewScope,
  team: named.nullable(),
  definition: macroDefinition,
  mayKeep: z.boolean(),
  revision,
})

export const listMacros = defineRoute({
  method: 'GET',
  path: '/v1/macros',
  access: 'ticket.read',
  summary: 'Macros that I see: my own, my teams’, everybody’s; by name',
  query: page,
  response: pageOf(macro),
})

export const createMacro = defineRoute({
  method: 'POST',
  path: '/v1/macros',
  access: 'ticket.write',
  summary: 'Keep several acts under a name: for me, for a team of mine, or (leads) for everybody',
  status: 201,
  body: z.strictObject({
    name: line,
    scope: viewScope.default('own'),
    teamId: id.nullable().default(null),
    definition: macroDefinition,
  }),
  response: macro,
})

export const updateMacro = defineRoute({
  method: 'PATCH',
  path: '/v1/macros/:id',
  access: 'ticket.write',
  summary: 'Change a macro',
  guarded: true,
  params: byId,
  body: z.strictObject({ name: line, definition: macroDefinition }).partial(),
  response: macro,
})

export const deleteMacro = defineRoute({
  method: 'DELETE',
  path: '/v1/macros/:id',
  access: 'ticket.write',
  summary: 'Remove a macro; what it did stays',
  status: 204,
  params: byId,
  response: nothing,
})

export const runMacro = defineRoute({
  method: 'POST',
  path: '/v1/macros/:id/run',
  access: 'ticket.write',
  summary:
    'Do what a macro says, all or nothing; its words are given back to be read and sent, and its status goes with them',
  params: byId,
  body: z.strictObject({ ticketId: id }),
  response: z.object({
    text: z.string().nullable(),
    mode: z.enum(['reply', 'note']),
    language: language.nullable(),
    missing: z.array(z.string()),
    status: z.enum(['open', 'pending', 'on_hold', 'resolved']).nullable(),
    ticket: ticketRow,
  }),
})
