import { z } from 'zod'
import { RULE_EVENTS } from '#core/automation/rule.ts'
import { CLOCK_KINDS } from '#core/clock/clock.ts'
import { defineRoute } from '../route.ts'
import { reason } from './escalations.ts'
import {
  byId,
  id,
  instant,
  language,
  line,
  page,
  pageOf,
  position,
  priority,
  revision,
  words,
} from './shapes.ts'

// Rules that act by themselves: on an event, or at a time before or after a clock falls due.
export const automationEvent = z.enum(RULE_EVENTS)
export const automationField = z.enum([
  'priority',
  'status',
  'topicId',
  'teamId',
  'ownerId',
  'level',
  'channel',
  'language',
  'tags',
  'tier',
  'heat',
  'risk',
  'subject',
  'words',
  'clockKind',
  'percent',
  'reason',
  'signals',
])
const criterion = z.strictObject({
  field: automationField,
  is: z.enum(['equal', 'not_equal', 'in', 'not_in', 'at_least', 'at_most', 'contains']),
  value: z.union([z.string().max(200), z.number(), z.boolean(), z.array(z.string().max(200)).max(100)]),
})
const action = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('assign'), teamId: id, memberId: id.nullable().default(null) }),
  z.strictObject({ do: z.literal('set_priority'), priority }),
  z.strictObject({ do: z.literal('set_topic'), topicId: id }),
  z.strictObject({ do: z.literal('add_tags'), tags: z.array(line).min(1).max(20) }),
  z.strictObject({ do: z.literal('add_follower'), memberId: id }),
  z.strictObject({
    do: z.literal('notify'),
    memberIds: z.array(id).max(50).default([]),
    teamIds: z.array(id).max(50).default([]),
  }),
  z.strictObject({ do: z.literal('escalate'), kind: z.enum(['functional', 'hierarchical']), reason }),
  /** Adds what another topic asks to look into. */
  z.strictObject({ do: z.literal('start_checklist'), topicId: id }),
  /** The words by language; `{name}`, `{number}` and `{subject}` are filled in. It meets no clock (4.4). */
  z.strictObject({
    do: z.literal('send_template'),
    /** A template of the list; without one, words of the rule's own. */
    templateId: id.optional(),
    words: z.partialRecord(language, words).default({}),
  }),
])
export const automationDefinition = z.strictObject({
  trigger: z.discriminatedUnion('on', [
    z.strictObject({ on: z.literal('event'), eventTypes: z.array(automationEvent).min(1).max(17) }),
    z.strictObject({
      on: z.literal('clock'),
      kinds: z
        .array(z.enum(CLOCK_KINDS as unknown as [string, ...string[]]))
        .min(1)
        .max(11),
      /** Milliseconds from the due instant; before it negative. */
      offsetMs: z.number().int().min(-31_536_000_000).max(31_536_000_000),
    }),
  ]),
  criteria: z.array(criterion).max(20).default([]),
  actions: z.array(action).min(1).max(10),
})
export const automation = z.object({
  id,
  name: z.string(),
  position: z.number().int(),
  enabled: z.boolean(),
  /** Nothing from before this fires. */
  enabledAt: instant,
  definition: automationDefinition,
  fired: z.object({ count: z.number().int(), lastAt: instant.nullable() }),
  revision,
})
export const listAutomations = defineRoute({
  method: 'GET',
  path: '/v1/automations',
  access: 'settings.read',
  summary: 'Rules that act by themselves, in their order',
  query: page,
  response: pageOf(automation),
})
export const createAutomation = defineRoute({
  method: 'POST',
  path: '/v1/automations',
  access: 'automation.write',
  summary: 'Add a rule; nothing from before now fires',
  status: 201,
  body: z.strictObject({
    name: line,
    position: position.default(0),
    enabled: z.boolean().default(true),
    definition: automationDefinition,
  }),
  response: automation,
})
export const updateAutomation = defineRoute({
  method: 'PATCH',
  path: '/v1/automations/:id',
  access: 'automation.write',
  summary: 'Change a rule, switch it on or off; switched on again, nothing from before fires',
  guarded: true,
  params: byId,
  body: z.strictObject({
    name: line.optional(),
    position: position.optional(),
    enabled: z.boolean().optional(),
    definition: automationDefinition.optional(),
  }),
  response: automation,
})
export const tryAutomation = defineRoute({
  method: 'POST',
  path: '/v1/automations/try',
  access: 'automation.write',
  summary: 'What a rule would have done in past days, without doing it; criteria see tickets as they are now',
  body: z.strictObject({
    definition: automationDefinition,
    days: z.number().int().min(1).max(366).default(30),
  }),
  response: z.object({
    since: instant,
    /** How many events or clocks were looked at, and whether older ones were left out. */
    looked: z.number().int(),
    cut: z.boolean(),
    tickets: z.number().int(),
    fires: z.array(
      z.object({
        ticketId: id,
        number: z.number().int(),
        subject: z.string(),
        at: instant,
        cause: z.string(),
      }),
    ),
    firings: z.number().int(),
  }),
})
