import { z } from 'zod'
import { defineRoute } from '../route.ts'
import {
  byId,
  email,
  id,
  instant,
  language,
  line,
  page,
  pageOf,
  revision,
  role,
  zone,
  nothing,
} from './shapes.ts'
import { password } from './setup.ts'

export const member = z.object({
  id,
  name: z.string(),
  email: z.string(),
  role,
  language,
  zone: z.string(),
  leadId: id.nullable(),
  teamIds: z.array(id),
  state: z.enum(['invited', 'active', 'away', 'disabled']),
  awayUntil: instant.nullable(),
  languages: z.array(language).describe('Languages they answer in; none: those of their teams'),
  skills: z.array(z.string()).describe('Names of topics they know well'),
  capacity: z.number().int().nullable().describe('Open tickets they hold; null: the workspace’s'),
  /** Their own hours; null: those of their team. */
  calendarId: id.nullable(),
  /** Mail to them came back, and why; null: none did. */
  mailFailing: z.object({ at: instant, error: z.string() }).nullable(),
  revision,
})
export const listMembers = defineRoute({
  method: 'GET',
  path: '/v1/members',
  access: 'ticket.read',
  summary: 'The people on staff',
  /** `q`: a part of a name or an address. */
  query: page.extend({ q: z.string().trim().normalize().min(1).max(100).optional() }),
  response: pageOf(member),
})
export const createMember = defineRoute({
  method: 'POST',
  path: '/v1/members',
  access: 'member.manage',
  summary: 'Add a person on staff',
  status: 201,
  body: z.strictObject({
    name: line,
    email,
    role,
    password: password.optional(),
    language: language.optional(),
    zone: zone.optional(),
    leadId: id.nullable().optional(),
    teamIds: z.array(id).max(50).default([]),
  }),
  response: member,
})
export const updateMember = defineRoute({
  method: 'PATCH',
  path: '/v1/members/:id',
  access: 'member.manage',
  summary: 'Change a person on staff',
  guarded: true,
  params: byId,
  body: z.strictObject({
    name: line.optional(),
    email: email.optional(),
    /** Mail arrives again: what came back is forgotten. */
    mailWorks: z.literal(true).optional(),
    role: role.optional(),
    language: language.optional(),
    zone: zone.optional(),
    leadId: id.nullable().optional(),
    teamIds: z.array(id).max(50).optional(),
    state: z.enum(['active', 'away', 'disabled']).optional(),
    awayUntil: instant.nullable().optional(),
    languages: z.array(language).max(4).optional(),
    skills: z.array(line).max(50).optional(),
    capacity: z.number().int().min(0).max(10_000).nullable().optional(),
    calendarId: id.nullable().optional(),
  }),
  response: member,
})
/** What everybody may change about themselves. */
export const updateMe = defineRoute({
  method: 'PATCH',
  path: '/v1/me',
  access: 'signed_in',
  summary: 'Change my own name, language, zone, absence, hours and preferences',
  body: z.strictObject({
    name: line.optional(),
    language: language.optional(),
    zone: zone.optional(),
    /** Not there, until then or until further notice; null: there again. */
    away: z.strictObject({ until: instant.nullable() }).nullable().optional(),
    calendarId: id.nullable().optional(),
    preferences: z.record(z.string(), z.unknown()).optional(),
  }),
  response: member,
})
/** The link in the first mail ends after a week, or went astray. */
export const inviteAgain = defineRoute({
  method: 'POST',
  path: '/v1/members/:id/invitation',
  access: 'member.manage',
  summary: 'Send a new invitation to somebody who has not chosen a password yet',
  status: 204,
  params: byId,
  response: nothing,
})
/** Every other session of mine ends; whoever had the old password is out. */
export const changeMyPassword = defineRoute({
  method: 'PUT',
  path: '/v1/me/password',
  access: 'signed_in',
  summary: 'Change my own password; my other sessions end',
  status: 204,
  body: z.strictObject({ current: z.string().max(200), next: password }),
  response: nothing,
})
/** For a person who was invited, or who forgot: an admin tells them a new one. Their sessions end. */
export const setMemberPassword = defineRoute({
  method: 'PUT',
  path: '/v1/members/:id/password',
  access: 'member.manage',
  summary: 'Give a person on staff a new password; their sessions end',
  status: 204,
  params: byId,
  body: z.strictObject({ next: password }),
  response: nothing,
})
export const team = z.object({
  id,
  name: z.string(),
  level: z.number().int(),
  calendarId: id.nullable(),
  leadId: id.nullable(),
  languages: z.array(z.string()),
  skills: z.array(z.string()),
  memberIds: z.array(id),
  disabled: z.boolean(),
  revision,
})
const teamFields = {
  name: line,
  level: z.number().int().min(1).max(9),
  calendarId: id.nullable(),
  leadId: id.nullable(),
  languages: z.array(language).max(4),
  skills: z.array(line).max(50),
  memberIds: z.array(id).max(500),
}
export const listTeams = defineRoute({
  method: 'GET',
  path: '/v1/teams',
  access: 'ticket.read',
  summary: 'The teams',
  query: page,
  response: pageOf(team),
})
export const createTeam = defineRoute({
  method: 'POST',
  path: '/v1/teams',
  access: 'settings.write',
  summary: 'Add a team',
  status: 201,
  body: z.strictObject(teamFields).partial().required({ name: true, level: true }),
  response: team,
})
export const updateTeam = defineRoute({
  method: 'PATCH',
  path: '/v1/teams/:id',
  access: 'settings.write',
  summary: 'Change a team',
  guarded: true,
  params: byId,
  body: z.strictObject({ ...teamFields, disabled: z.boolean() }).partial(),
  response: team,
})
export const apiKey = z.object({
  id,
  name: z.string(),
  role,
  createdAt: instant,
  lastUsedAt: instant.nullable(),
  revokedAt: instant.nullable(),
})
export const listApiKeys = defineRoute({
  method: 'GET',
  path: '/v1/api-keys',
  access: 'api_key.manage',
  summary: 'Keys for programs',
  query: page,
  response: pageOf(apiKey),
})
export const createApiKey = defineRoute({
  method: 'POST',
  path: '/v1/api-keys',
  access: 'api_key.manage',
  summary: 'Make a key; its secret is shown once',
  status: 201,
  body: z.strictObject({ name: line, role }),
  response: apiKey.extend({ secret: z.string() }),
})
export const revokeApiKey = defineRoute({
  method: 'DELETE',
  path: '/v1/api-keys/:id',
  access: 'api_key.manage',
  summary: 'Revoke a key',
  status: 204,
  params: byId,
  response: nothing,
})
