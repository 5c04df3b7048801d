import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { instant, named } from './shapes.ts'

const told = z.object({
  kept: z.number().int(),
  broken: z.number().int(),
  answeredLate: z.number().int().describe('Broken ones whose answer came after all'),
  rate: z.number().nullable().describe('Kept of kept and broken, 0 to 1; null when there were none'),
})
const figures = { updates: told, actions: told }

export const readFollowThrough = defineRoute({
  method: 'GET',
  path: '/v1/follow-through',
  access: 'report.read',
  summary:
    'What was told to customers and came in time: of teams, of oneself, and of those whom one leads (2.3)',
  query: z.strictObject({
    weeks: z.coerce.number().int().min(1).max(53).default(12).describe('Due within so many weeks until now'),
  }),
  response: z.object({
    from: instant,
    teams: z.array(z.object({ team: named, ...figures })).max(1_000),
    people: z.array(z.object({ member: named, isMe: z.boolean(), ...figures })).max(1_000),
  }),
})
