import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { byId, id, instant, language, line, money, named, page, pageOf, revision, status } from './shapes.ts'

/** A customer's company. */
export const account = z.object({
  id,
  name: z.string(),
  tier: z.string(),
  domains: z.array(z.string()),
  language: z.string().nullable(),
  team: named.nullable(),
  value: money.nullable(),
  facts: z.record(z.string(), z.string()),
  notes: z.string(),
  contacts: z.number().int(),
  openTickets: z.number().int(),
  createdAt: instant,
  revision,
})

/** One company with what it was told, what is owed to it, and what went up. */
export const accountPage = account.extend({
  expectations: z.array(
    z.object({
      id,
      kind: z.string(),
      words: z.string(),
      toldBy: z.string(),
      toldAt: instant,
      untilAt: instant.nullable(),
      contact: named.nullable(),
    }),
  ),
  commitments: z
    .array(
      z.object({
        id,
        kind: z.enum(['update', 'action']),
        words: z.string(),
        dueAt: instant,
        ticket: z.object({ id, number: z.number().int(), subject: z.string() }),
        contact: named,
        owner: named.nullable(),
      }),
    )
    .describe('Open ones, the next due first (up to 50)'),
  escalations: z
    .array(
      z.object({
        id,
        kind: z.string(),
        state: z.string(),
        reason: z.string(),
        ticket: z.object({ id, number: z.number().int(), subject: z.string(), status }),
        createdAt: instant,
        closedAt: instant.nullable(),
      }),
    )
    .describe('Newest first (up to 20)'),
  counts: z.object({ tickets: z.number().int(), escalations: z.number().int() }),
})

const domain = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^(?=.{4,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d-]{2,63}$/)
const accountFields = {
  name: line,
  tier: z.string().trim().min(1).max(40),
  domains: z.array(domain).max(50),
  language: language.nullable(),
  teamId: id.nullable(),
  value: money.nullable(),
  facts: z.record(z.string().trim().min(1).max(60), z.string().trim().max(500)),
  notes: z.string().max(5_000),
}

export const listAccounts = defineRoute({
  method: 'GET',
  path: '/v1/accounts',
  access: 'ticket.read',
  summary: 'Companies by name; `q` finds the beginning of a name or of a domain',
  query: page.extend({ q: z.string().normalize().max(200).optional() }),
  response: pageOf(account),
})
export const readAccount = defineRoute({
  method: 'GET',
  path: '/v1/accounts/:id',
  access: 'ticket.read',
  summary: 'One company with what it was told, what is owed to it, and what went up (3.2)',
  params: byId,
  response: accountPage,
})
export const createAccount = defineRoute({
  method: 'POST',
  path: '/v1/accounts',
  access: 'contact.write',
  summary: 'Add a company',
  status: 201,
  body: z.strictObject(accountFields).partial().required({ name: true }),
  response: account,
})
export const updateAccount = defineRoute({
  method: 'PATCH',
  path: '/v1/accounts/:id',
  access: 'contact.write',
  summary: 'Change a company',
  guarded: true,
  params: byId,
  body: z.strictObject(accountFields).partial(),
  response: account,
})
export const recordAccountExpectation = defineRoute({
  method: 'POST',
  path: '/v1/accounts/:id/expectations',
  access: 'contact.write',
  summary: 'Record what a company was told, by whom, and until when it holds',
  status: 201,
  params: byId,
  body: z.strictObject({
    kind: z.enum(['performance', 'delivery', 'billing']),
    words: line,
    toldBy: line,
    toldAt: instant,
    untilAt: instant.nullable().optional(),
  }),
  response: z.object({ id }),
})
export const removeExpectation = defineRoute({
  method: 'DELETE',
  path: '/v1/expectations/:id',
  access: 'contact.write',
  summary: 'Take back what was recorded as told, where it was a mistake',
  status: 204,
  params: byId,
  response: z.undefined(),
})
