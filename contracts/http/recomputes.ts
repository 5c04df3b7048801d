import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { byId, id, instant, page, pageOf } from './shapes.ts'

/** Open clocks aimed anew after a published policy or calendar that applies to open ones too (4.3). */
export const recompute = z.object({
  id,
  because: z.object({ kind: z.enum(['calendar', 'policy']), id, version: z.number().int() }),
  state: z.enum(['running', 'done']),
  /** 0 to 1. */
  progress: z.number().min(0).max(1),
  /** Tickets. */
  done: z.number().int(),
  total: z.number().int(),
  createdAt: instant,
  endedAt: instant.nullable(),
})
export const listRecomputes = defineRoute({
  method: 'GET',
  path: '/v1/recomputes',
  access: 'settings.read',
  summary: 'How far open clocks follow what was published, newest first',
  query: page,
  response: pageOf(recompute),
})
export const readRecompute = defineRoute({
  method: 'GET',
  path: '/v1/recomputes/:id',
  access: 'settings.read',
  summary: 'How far open clocks follow one published version',
  params: byId,
  response: recompute,
})
