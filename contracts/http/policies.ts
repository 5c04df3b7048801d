import { z } from 'zod'
import { defineRoute } from '../route.ts'
import {
  byId,
  channel,
  id,
  instant,
  language,
  line,
  money,
  nothing,
  page,
  pageOf,
  priority,
  revision,
  role,
  term,
} from './shapes.ts'

// Topics, SLA policies, paths, rotas and remedies: what an admin sets and a running ticket pins.
export const topic = z.object({
  id,
  parentId: id.nullable(),
  name: z.string(),
  words: z.array(z.string()),
  teamId: id.nullable(),
  level: z.number().int(),
  priority,
  checklist: z.array(z.object({ key: z.string(), words: z.string() })),
  revision,
})
const topicFields = {
  parentId: id.nullable(),
  name: line,
  words: z.array(line).max(200),
  teamId: id.nullable(),
  level: z.number().int().min(1).max(9),
  priority,
  checklist: z.array(z.strictObject({ key: line, words: line })).max(20),
}
export const listTopics = defineRoute({
  method: 'GET',
  path: '/v1/topics',
  access: 'ticket.read',
  summary: 'The tree of topics',
  query: page,
  response: pageOf(topic),
})
export const createTopic = defineRoute({
  method: 'POST',
  path: '/v1/topics',
  access: 'settings.write',
  summary: 'Add a topic',
  status: 201,
  body: z.strictObject(topicFields).partial().required({ name: true }),
  response: topic,
})
export const updateTopic = defineRoute({
  method: 'PATCH',
  path: '/v1/topics/:id',
  access: 'settings.write',
  summary: 'Change a topic',
  guarded: true,
  params: byId,
  body: z.strictObject(topicFields).partial(),
  response: topic,
})

export const policyDefinition = z.strictObject({
  conditions: z.strictObject({
    topicIds: z.array(id).max(200).optional(),
    priorities: z.array(priority).optional(),
    tiers: z.array(line).max(20).optional(),
    channels: z.array(channel).optional(),
    languages: z.array(language).optional(),
    levels: z.array(z.number().int()).max(9).optional(),
  }),
  targets: z
    .array(
      z.strictObject({
        kind: z.enum(['first_response', 'first_answer', 'next_response', 'resolution']),
        term,
        calendarId: id.nullable().optional(),
        pausesOn: z.array(z.enum(['pending', 'on_hold'])).default([]),
        warnAtPercents: z.array(z.number().min(1).max(99)).max(9).default([50, 75, 90]),
      }),
    )
    .min(1)
    .max(12),
})
export const policy = z.object({
  id,
  name: z.string(),
  version: z.number().int(),
  position: z.number().int(),
  active: z.boolean(),
  definition: policyDefinition,
  revision,
})
export const listPolicies = defineRoute({
  method: 'GET',
  path: '/v1/sla-policies',
  access: 'ticket.read',
  summary: 'Which clocks a ticket gets',
  query: page,
  response: pageOf(policy),
})
export const createPolicy = defineRoute({
  method: 'POST',
  path: '/v1/sla-policies',
  access: 'settings.write',
  summary: 'Add a policy; one that can never end is refused (4.7)',
  status: 201,
  body: z.strictObject({ name: line, position: z.number().int().default(0), definition: policyDefinition }),
  response: policy,
})
export const publishPolicy = defineRoute({
  method: 'POST',
  path: '/v1/sla-policies/:id/versions',
  access: 'settings.write',
  summary: 'Publish a new version: for new tickets only, or open ones too',
  status: 201,
  guarded: true,
  params: byId,
  body: z.strictObject({
    name: line.optional(),
    position: z.number().int().optional(),
    active: z.boolean().optional(),
    definition: policyDefinition,
    appliesTo: z.enum(['new', 'open']).default('new'),
  }),
  response: policy,
})

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

const rotation = z.strictObject({
  memberIds: z.array(id).min(1).max(100),
  every: z.enum(['day', 'week', 'custom']),
  lengthDays: z.number().int().min(1).max(366).optional(),
  handoff: z.strictObject({
    time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    weekday: z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']).optional(),
  }),
  from: z.iso.date(),
})
export const rotaDefinition = z.strictObject({
  zone: z.string(),
  layers: z.array(rotation).min(1).max(10),
  overrides: z
    .array(z.strictObject({ memberId: id, from: instant, to: instant, insteadOf: id.optional() }))
    .max(500)
    .default([]),
  absences: z
    .array(z.strictObject({ memberId: id, from: instant, to: instant }))
    .max(500)
    .default([]),
})
export const rota = z.object({
  id,
  name: z.string(),
  teamId: id.nullable(),
  definition: rotaDefinition,
  onDuty: z.array(id),
  revision,
})
export const listRotas = defineRoute({
  method: 'GET',
  path: '/v1/rotas',
  access: 'ticket.read',
  summary: 'Who is on duty when',
  query: page,
  response: pageOf(rota),
})
export const createRota = defineRoute({
  method: 'POST',
  path: '/v1/rotas',
  access: 'rota.write',
  summary: 'Add a rota',
  status: 201,
  body: z.strictObject({ name: line, teamId: id.nullable().default(null), definition: rotaDefinition }),
  response: rota,
})
export const updateRota = defineRoute({
  method: 'PATCH',
  path: '/v1/rotas/:id',
  access: 'rota.write',
  summary: 'Change a rota',
  guarded: true,
  params: byId,
  body: z.strictObject({
    name: line.optional(),
    teamId: id.nullable().optional(),
    definition: rotaDefinition.optional(),
  }),
  response: rota,
})

export const remedyDefinition = z.strictObject({
  kind: z.enum(['explanation', 'apology', 'repair', 'replacement', 'credit', 'refund', 'discount', 'other']),
  amount: money.nullable().default(null).describe('A fixed amount, or null: said when it is offered'),
  limits: z.partialRecord(
    role,
    z.strictObject({
      perTicket: money,
      perAccount: money.optional(),
      days: z.number().int().min(1).max(3660).optional(),
    }),
  ),
})
export const remedy = z.object({
  id,
  name: z.string(),
  rung: z.number().int(),
  topicIds: z.array(id),
  definition: remedyDefinition,
  active: z.boolean(),
  revision,
})
export const listRemedies = defineRoute({
  method: 'GET',
  path: '/v1/remedies',
  access: 'ticket.read',
  summary: 'The catalogue, mildest first',
  query: page,
  response: pageOf(remedy),
})
export const createRemedy = defineRoute({
  method: 'POST',
  path: '/v1/remedies',
  access: 'settings.write',
  summary: 'Add a remedy',
  status: 201,
  body: z.strictObject({
    name: line,
    rung: z.number().int().min(1).max(20),
    topicIds: z.array(id).max(200).default([]),
    definition: remedyDefinition,
  }),
  response: remedy,
})
export const updateRemedy = defineRoute({
  method: 'PATCH',
  path: '/v1/remedies/:id',
  access: 'settings.write',
  summary: 'Change a remedy',
  guarded: true,
  params: byId,
  body: z.strictObject({
    name: line.optional(),
    rung: z.number().int().min(1).max(20).optional(),
    topicIds: z.array(id).max(200).optional(),
    definition: remedyDefinition.optional(),
    active: z.boolean().optional(),
  }),
  response: remedy,
})
