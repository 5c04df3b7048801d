import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { email, language, line, zone } from './shapes.ts'
import { session } from './sessions.ts'

export const password = z.string().min(10).max(200)

export const readSetup = defineRoute({
  method: 'GET',
  path: '/v1/setup',
  access: 'public',
  summary: 'Whether this desk still waits for its owner',
  response: z.object({ needed: z.boolean(), version: z.string() }),
})
/** First run: creates the workspace and its owner, and signs the owner in. */
export const setUp = defineRoute({
  method: 'POST',
  path: '/v1/setup',
  access: 'public',
  summary: 'First run: create the owner and the workspace',
  status: 201,
  body: z.strictObject({
    workspaceName: line,
    ownerName: line,
    email,
    password,
    language,
    zone,
    start: z.enum(['sample', 'empty']).default('empty'),
  }),
  response: session,
})
