import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { byId, email, id, instant, language, nothing, role } from './shapes.ts'

export const session = z.object({
  member: z.object({
    id,
    name: z.string(),
    email: z.string(),
    role,
    language,
    zone: z.string(),
    teamIds: z.array(id),
    /** Whether the desk asks them: false while they are away. */
    present: z.boolean(),
    awayUntil: instant.nullable(),
    calendarId: id.nullable(),
    preferences: z.record(z.string(), z.unknown()),
  }),
  workspace: z.object({ id, name: z.string(), language, zone: z.string() }),
  permissions: z.array(z.string()),
  /** The server's time, so that a wrong browser clock shows no wrong time left. */
  now: z.iso.datetime(),
})
export const signIn = defineRoute({
  method: 'POST',
  path: '/v1/sessions',
  access: 'public',
  summary: 'Sign in; sets the session cookie',
  status: 201,
  /** `code`: of the authenticator app, or a recovery code; asked for by `code_needed` where the second step is on. */
  body: z.strictObject({ email, password: z.string().max(200), code: z.string().max(40).optional() }),
  response: session,
})
export const readSession = defineRoute({
  method: 'GET',
  path: '/v1/session',
  access: 'signed_in',
  summary: 'Who is signed in and what they may do',
  response: session,
})
export const signOut = defineRoute({
  method: 'DELETE',
  path: '/v1/session',
  access: 'signed_in',
  summary: 'Sign out; ends this session',
  status: 204,
  response: nothing,
})
export const sessionRow = z.object({
  id,
  userAgent: z.string(),
  createdAt: instant,
  lastSeenAt: instant,
  /** The one that asks. */
  current: z.boolean(),
})
export const listMySessions = defineRoute({
  method: 'GET',
  path: '/v1/sessions',
  access: 'signed_in',
  summary: 'Where I am signed in',
  response: z.object({ items: z.array(sessionRow) }),
})
export const endMySession = defineRoute({
  method: 'DELETE',
  path: '/v1/sessions/:id',
  access: 'signed_in',
  summary: 'End one of my sessions',
  status: 204,
  params: byId,
  response: nothing,
})
