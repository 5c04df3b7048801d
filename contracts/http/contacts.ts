import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { byId, email, id, instant, language, line, named, page, pageOf, revision, zone } from './shapes.ts'

export const contact = z.object({
  id,
  name: z.string(),
  account: named.nullable(),
  /** Where it lives on, when it was merged into another. */
  mergedInto: named.nullable(),
  addresses: z.array(z.object({ kind: z.string(), address: z.string() })),
  language: z.string().nullable(),
  zone: z.string().nullable(),
  notes: z.string(),
  openTickets: z.number(),
  createdAt: instant,
  revision,
})
export const listContacts = defineRoute({
  method: 'GET',
  path: '/v1/contacts',
  access: 'ticket.read',
  summary: 'Customers',
  query: page.extend({ q: z.string().normalize().max(200).optional(), accountId: id.optional() }),
  response: pageOf(contact),
})
export const readContact = defineRoute({
  method: 'GET',
  path: '/v1/contacts/:id',
  access: 'ticket.read',
  summary: 'One customer',
  params: byId,
  response: contact,
})
export const updateContact = defineRoute({
  method: 'PATCH',
  path: '/v1/contacts/:id',
  access: 'contact.write',
  summary: 'Change a customer',
  guarded: true,
  params: byId,
  body: z.strictObject({
    name: line.optional(),
    language: language.nullable().optional(),
    zone: zone.nullable().optional(),
    notes: z.string().max(5_000).optional(),
    accountId: id.nullable().optional(),
  }),
  response: contact,
})
/** What the customer was told before things went wrong (R1, R4). */
export const recordExpectation = defineRoute({
  method: 'POST',
  path: '/v1/contacts/:id/expectations',
  access: 'contact.write',
  summary: 'Record what the customer was told',
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

const server = z.strictObject({
  host: line,
  port: z.number().int().min(1).max(65_535),
  secure: z.boolean().default(true),
  user: z.string().max(200).optional(),
  password: z.string().max(500).optional(),
})
export const mailbox = z.object({
  id,
  address: z.string(),
  name: z.string(),
  teamId: id.nullable(),
  language: z.string().nullable(),
  inbound: z.object({
    kind: z.enum(['smtp', 'imap', 'push']),
    host: z.string().nullable(),
    port: z.number().nullable(),
    secure: z.boolean(),
    user: z.string().nullable(),
    folders: z.array(z.string()),
    afterwards: z.enum(['mark_read', 'move', 'leave']),
    moveTo: z.string().nullable(),
    begin: z.enum(['all', 'new']),
    trusts: z.array(z.string()),
  }),
  outbound: z.object({
    host: z.string().nullable(),
    port: z.number().nullable(),
    secure: z.boolean(),
    user: z.string().nullable(),
  }),
  /** The key that signs its mail; `record` is what the domain's DNS must say. */
  dkim: z
    .object({
      domain: z.string(),
      selector: z.string(),
      record: z.object({ name: z.string(), value: z.string() }),
    })
    .nullable(),
  /** `authorizeUrl`: where consent was given; null where a refresh token was handed in. */
  oauth: z
    .object({
      tokenUrl: z.string(),
      clientId: z.string(),
      authorizeUrl: z.string().nullable(),
      scope: z.string().nullable(),
    })
    .nullable(),
  signature: z.string(),
  lastFetchAt: instant.nullable(),
  lastError: z.string().nullable(),
  failingSince: instant.nullable(),
  lastSentAt: instant.nullable(),
  sendError: z.string().nullable(),
  sendFailingSince: instant.nullable(),
  waiting: z.number(),
  parked: z.number(),
  paused: z.boolean(),
  disabled: z.boolean(),
  revision,
})
/** Mail servers before us whose Authentication-Results are believed, by the name they give themselves. */
const trusts = z.array(line).max(10).optional()
const domainName = z.string().regex(/^(?=.{4,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d-]{2,63}$/i)
const dnsLabel = z.string().regex(/^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i)
/** Encrypted, or on this machine. */
export const tokenUrl = z
  .url()
  .max(1_000)
  .regex(/^(?:https:\/\/|http:\/\/(?:127\.0\.0\.1|localhost)[:/])/)
const mailboxFields = {
  address: email,
  name: line,
  teamId: id.nullable(),
  language: language.nullable(),
  inbound: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('smtp'), trusts }),
    z.strictObject({ kind: z.literal('push'), trusts }),
    server.extend({
      kind: z.literal('imap'),
      /** The first is listened to; all are looked at every minute. */
      folders: z.array(line).min(1).max(20).default(['INBOX']),
      /** What becomes of a mail there once the desk has it; `move` needs `moveTo`, a folder that is none of these. */
      afterwards: z.enum(['mark_read', 'move', 'leave']).default('mark_read'),
      moveTo: line.nullable().default(null),
      /** Of a folder that is read for the first time: what lies there too, or only what comes from then on. */
      begin: z.enum(['all', 'new']).default('all'),
      trusts,
    }),
  ]),
  outbound: server.nullable(),
  /** Without a key the one it has is kept, or a new one is made. */
  dkim: z
    .strictObject({ domain: domainName, selector: dnsLabel, privateKey: z.string().max(10_000).optional() })
    .nullable(),
  /** Signs in to both servers with tokens; secrets that are not said again are kept. */
  oauth: z
    .strictObject({
      provider: z.enum(['google', 'microsoft', 'own']),
      tokenUrl: tokenUrl.optional(),
      clientId: line,
      clientSecret: z.string().max(5_000).optional(),
      refreshToken: z.string().max(20_000).optional(),
    })
    .refine(({ provider, tokenUrl: url }) => provider !== 'own' || url !== undefined, { path: ['tokenUrl'] })
    .nullable(),
  signature: z.string().max(5_000),
  /** Neither fetched nor sent while it is; what comes to our own door is taken. */
  paused: z.boolean(),
  disabled: z.boolean(),
}
export const listMailboxes = defineRoute({
  method: 'GET',
  path: '/v1/mailboxes',
  access: 'settings.read',
  summary: 'Mailboxes and how they fare',
  query: page,
  response: pageOf(mailbox),
})
export const readMailbox = defineRoute({
  method: 'GET',
  path: '/v1/mailboxes/:id',
  access: 'settings.read',
  summary: 'One mailbox and how it fares',
  params: byId,
  response: mailbox,
})

export const createMailbox = defineRoute({
  method: 'POST',
  path: '/v1/mailboxes',
  access: 'mailbox.manage',
  summary: 'Add a mailbox',
  status: 201,
  body: z.strictObject(mailboxFields).partial().required({ address: true, inbound: true }),
  response: mailbox,
})
export const updateMailbox = defineRoute({
  method: 'PATCH',
  path: '/v1/mailboxes/:id',
  access: 'mailbox.manage',
  summary: 'Change a mailbox',
  guarded: true,
  params: byId,
  body: z.strictObject(mailboxFields).partial(),
  response: mailbox,
})
/** Answers once the raw original is stored; processed right after (1.6). */
export const pushMail = defineRoute({
  method: 'POST',
  path: '/v1/mailboxes/:id/messages',
  access: 'ticket.write',
  summary: 'Hand in a mail: raw (message/rfc822), or as SendGrid, Mailgun or Postmark push it',
  status: 202,
  params: byId,
  body: z.unknown(),
  response: z.object({ id }),
})
