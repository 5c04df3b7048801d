import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { byId, email } from './shapes.ts'

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
