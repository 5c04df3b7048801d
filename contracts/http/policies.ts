import { z } from 'zod'
import { defineRoute } from '../route.ts'
import {
  byId,
  channel,
  id,
  language,
  line,
  page,
  pageOf,
  position,
  priority,
  revision,
  term,
} from './shapes.ts'

// SLA policies: which clocks a ticket gets. A running clock pins its version.
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
  body: z.strictObject({ name: line, position: position.default(0), definition: policyDefinition }),
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
    position: position.optional(),
    active: z.boolean().optional(),
    definition: policyDefinition,
    appliesTo: z.enum(['new', 'open']).default('new'),
  }),
  response: policy,
})
