import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { byId, id, instant, nothing, page, pageOf } from './shapes.ts'

/** Work in the background that was tried too often, or refused for good, and waits for a person (trap 45). */
export const parkedJob = z.object({
  id,
  queue: z.string(),
  /** What it does, in the language asked for. */
  work: z.string(),
  attempts: z.number().int(),
  /** Why the last attempt failed; secrets are left out. */
  error: z.string(),
  createdAt: instant,
  parkedAt: instant,
})
export const listParkedJobs = defineRoute({
  method: 'GET',
  path: '/v1/jobs/parked',
  access: 'settings.write',
  summary: 'Work in the background that was given up, newest first',
  query: page,
  response: pageOf(parkedJob),
})
export const retryParkedJob = defineRoute({
  method: 'POST',
  path: '/v1/jobs/:id/retry',
  access: 'settings.write',
  summary: 'Try work that was given up again, from its first attempt',
  status: 204,
  params: byId,
  response: nothing,
})
