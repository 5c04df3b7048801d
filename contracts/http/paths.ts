import { z } from 'zod'
import { defineRoute } from '../route.ts'
import {
  byId,
  id,
  instant,
  language,
  line,
  named,
  nothing,
  page,
  pageOf,
  priority,
  revision,
  role,
  term,
} from './shapes.ts'

// The steps an escalation climbs. A running one pins its version.
const target = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('team'), id }),
  z.strictObject({ kind: z.literal('rota'), id }),
  z.strictObject({ kind: z.literal('member'), id }),
  z.strictObject({ kind: z.literal('level'), level: z.number().int().min(1).max(9) }),
  z.strictObject({ kind: z.literal('role'), role }),
  z.strictObject({ kind: z.literal('own_lead') }),
])
export const pathDefinition = z.strictObject({
  steps: z
    .array(
      z.strictObject({
        target,
        acknowledgeWithin: term,
        calendarId: id.nullable().default(null),
        channels: z
          .array(z.enum(['in_app', 'email', 'chat_webhook', 'push']))
          .min(1)
          .max(4),
        repeats: z.number().int().min(0).max(100).default(0),
        repeatEvery: term.optional(),
      }),
    )
    .min(1)
    .max(12),
  chooseBy: z.strictObject({
    topicIds: z.array(id).max(200).default([]),
    accountIds: z.array(id).max(200).default([]),
    languages: z.array(language).default([]),
    kinds: z.array(z.enum(['functional', 'hierarchical'])).default([]),
  }),
  entry: z
    .array(
      z.strictObject({
        priority: priority.optional(),
        topicId: id.optional(),
        accountId: id.optional(),
        repeatedCause: z.boolean().optional(),
        step: z.number().int().min(0),
      }),
    )
    .max(20)
    .default([]),
  closeWithin: term,
  updateEvery: z.strictObject({ normal: term, severe: term }),
  updateCalendarId: id.nullable().default(null),
  acknowledgementExpires: term,
  finalFallback: id.optional().describe('The member who is told when a whole path is empty'),
})
export const path = z.object({
  id,
  name: z.string(),
  version: z.number().int(),
  active: z.boolean(),
  definition: pathDefinition,
  confirmedByMe: z.boolean(),
  /** How many people have said that they read the version in force (5.12). */
  confirmedBy: z.number().int(),
  /** Open escalations on it, of any version: they keep theirs. */
  running: z.number().int(),
  revision,
})
export const listPaths = defineRoute({
  method: 'GET',
  path: '/v1/paths',
  access: 'ticket.read',
  summary: 'The escalation paths; readable by everyone in them (5.12)',
  query: page,
  response: pageOf(path),
})
export const readPathReaders = defineRoute({
  method: 'GET',
  path: '/v1/paths/:id/readers',
  access: 'ticket.read',
  summary: 'Who may be asked on a path, and who of them confirmed the version in force (5.12)',
  params: byId,
  response: z.object({
    version: z.number().int(),
    readers: z.number().int(),
    waiting: z.number().int(),
    /** Those who have not confirmed it yet come first. */
    items: z.array(z.object({ member: named, confirmedAt: instant.nullable() })).max(500),
  }),
})
export const createPath = defineRoute({
  method: 'POST',
  path: '/v1/paths',
  access: 'settings.write',
  summary: 'Add a path; one that reaches nobody is refused (4.7, 5.5)',
  status: 201,
  body: z.strictObject({ name: line, definition: pathDefinition }),
  response: path,
})
export const publishPath = defineRoute({
  method: 'POST',
  path: '/v1/paths/:id/versions',
  access: 'settings.write',
  summary: 'Publish a new version; running escalations keep theirs',
  status: 201,
  guarded: true,
  params: byId,
  body: z.strictObject({ name: line.optional(), active: z.boolean().optional(), definition: pathDefinition }),
  response: path,
})
export const confirmPath = defineRoute({
  method: 'POST',
  path: '/v1/paths/:id/confirm',
  access: 'signed_in',
  summary: 'Confirm that I have read the version in force (5.12)',
  status: 204,
  params: byId,
  body: z.strictObject({ version: z.number().int() }),
  response: nothing,
})
/** "From now, nobody answers": who is told when. */
export const rehearsePath = defineRoute({
  method: 'POST',
  path: '/v1/paths/rehearse',
  access: 'ticket.read',
  summary: 'Play a path from an instant with nobody acknowledging',
  body: z.strictObject({ definition: pathDefinition, start: instant, ticketOwnerId: id.optional() }),
  response: z.object({
    moments: z.array(
      z.object({ at: instant, step: z.number().int(), memberIds: z.array(id), what: z.string() }),
    ),
  }),
})
