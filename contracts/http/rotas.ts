import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { byId, date, id, instant, line, page, pageOf, revision } from './shapes.ts'

const rotation = z.strictObject({
  memberIds: z.array(id).min(1).max(100),
  every: z.enum(['day', 'week', 'custom']),
  lengthDays: z.number().int().min(1).max(366).optional(),
  handoff: z.strictObject({
    time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    weekday: z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']).optional(),
  }),
  from: date,
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
  /** Stretches of the next eight weeks in which nobody is on duty. */
  gaps: z.array(z.object({ from: instant, to: instant })).max(200),
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
const stretch = { memberId: id, from: instant, to: instant }
export const coverRota = defineRoute({
  method: 'POST',
  path: '/v1/rotas/:id/covers',
  access: 'rota.write',
  summary: 'Somebody stands in for a member, or for whoever is on duty, for a time',
  guarded: true,
  params: byId,
  body: z.strictObject({ ...stretch, insteadOf: id.optional() }),
  response: rota,
})
export const swapRota = defineRoute({
  method: 'POST',
  path: '/v1/rotas/:id/swaps',
  access: 'rota.write',
  summary: 'Two members change places: each stands in for the other in their stretch',
  guarded: true,
  params: byId,
  body: z.strictObject({ one: z.strictObject(stretch), other: z.strictObject(stretch) }),
  response: rota,
})
export const addAbsence = defineRoute({
  method: 'POST',
  path: '/v1/rotas/:id/absences',
  access: 'rota.write',
  summary: 'A member is away for a time; the gaps that this leaves are in the answer',
  guarded: true,
  params: byId,
  body: z.strictObject(stretch),
  response: rota,
})
export const rotaFeedLinks = defineRoute({
  method: 'GET',
  path: '/v1/rotas/:id/feeds',
  access: 'ticket.read',
  summary: 'Addresses of the rota as a calendar (.ics): of all, and of the caller alone',
  params: byId,
  response: z.object({ all: z.string(), mine: z.string().nullable() }),
})
/** iCalendar text. */
export const readRotaFeed = defineRoute({
  method: 'GET',
  path: '/v1/rota-feeds/:token',
  access: 'public',
  summary: 'A rota as a calendar, under its signed address',
  params: z.strictObject({ token: z.string().max(500) }),
  response: z.any(),
})
