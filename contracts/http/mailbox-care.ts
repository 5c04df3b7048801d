import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { mailbox, tokenUrl } from './contacts.ts'
import { byId, email, line } from './shapes.ts'

/** One way of a mailbox tried: `code` names what failed, `words` says it and what to do, `said` is the server's own text. */
const tried = z.object({ ok: z.boolean(), code: z.string(), words: z.string(), said: z.string() })

export const checkMailbox = defineRoute({
  method: 'POST',
  path: '/v1/mailboxes/:id/check',
  access: 'mailbox.manage',
  summary: 'Try both ways of a mailbox now; nothing is fetched and nothing is sent',
  params: byId,
  response: z.object({ inbound: tried, outbound: tried }),
})

const foundServer = z.object({
  host: z.string(),
  port: z.number().int(),
  secure: z.boolean(),
  user: z.string(),
})

export const discoverMailbox = defineRoute({
  method: 'POST',
  path: '/v1/mailboxes/discover',
  access: 'mailbox.manage',
  summary: 'The servers of an address: known providers, the domain’s own autoconfig, its MX',
  body: z.strictObject({ address: email }),
  response: z.object({
    by: z.enum(['known', 'autoconfig', 'mx', 'nothing']),
    provider: z.string().nullable(),
    inbound: foundServer.nullable(),
    outbound: foundServer.nullable(),
    /** What the sign-in needs: `password`, `app_password`, or `oauth` where passwords are no longer taken. */
    needs: z.enum(['password', 'app_password', 'oauth']),
  }),
})

/** Where the provider sends people back to: the address that has to be registered with it. */
export const readConsentAddress = defineRoute({
  method: 'GET',
  path: '/v1/mailbox-consent',
  access: 'settings.read',
  summary: 'The address that a mail provider sends people back to after their consent',
  response: z.object({ redirectUrl: z.string() }),
})

/** Nothing of the mailbox changes until the consent has come back; the client secret that is kept need not be said again. */
export const beginMailboxConsent = defineRoute({
  method: 'POST',
  path: '/v1/mailboxes/:id/consent',
  access: 'mailbox.manage',
  summary: 'Begin a sign-in with tokens: gives the provider’s page where a person gives consent',
  params: byId,
  body: z
    .strictObject({
      provider: z.enum(['google', 'microsoft', 'own']),
      authorizeUrl: tokenUrl.optional(),
      tokenUrl: tokenUrl.optional(),
      scope: z.string().max(2_000).optional(),
      clientId: line,
      clientSecret: z.string().max(5_000).optional(),
    })
    .refine(({ provider, authorizeUrl }) => provider !== 'own' || authorizeUrl !== undefined, {
      path: ['authorizeUrl'],
    })
    .refine(({ provider, tokenUrl: url }) => provider !== 'own' || url !== undefined, { path: ['tokenUrl'] }),
  response: z.object({ url: z.string() }),
})

/** `state` and `code` as the provider handed them over; good once, for a quarter of an hour, for who began it. */
export const finishMailboxConsent = defineRoute({
  method: 'PUT',
  path: '/v1/mailbox-consent',
  access: 'mailbox.manage',
  summary: 'Finish a sign-in with tokens with what the provider handed over',
  body: z.strictObject({ state: z.string().max(500), code: z.string().min(1).max(5_000) }),
  response: mailbox,
})
