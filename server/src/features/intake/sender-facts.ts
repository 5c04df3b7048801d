import { readAuthenticationResults } from '#core/mail/authentication-results.ts'
import type { ParsedMail } from '#core/mail/parsed-mail.ts'
import type { SenderCheck } from '#core/mail/sender-check.ts'
import type { Context } from '#server/platform/context.ts'
import { checkSender, isPublicAddress } from '#server/platform/mail/check-sender.ts'
import type { Envelope } from './accept-mail.ts'

/** The mail servers whose word a mailbox takes, by where it is fetched. '' is a header that names nobody. */
const KNOWN_UPSTREAM: [RegExp, string][] = [
  [/\.(?:gmail|googlemail|google)\.com$/, 'mx.google.com'],
  [/\.(?:office365|outlook)\.com$/, ''],
  [/\.yahoo\.com$/, 'atlas.yahoo.com'],
  [/\.fastmail\.com$/, 'mx.messagingengine.com'],
]

type Inbound = { host?: string; trusts?: string[] }
type Fetched = {
  raw: Buffer
  parsed: ParsedMail
  envelope: Envelope
  workspaceId: string
  mailboxId: string | null
}

/**
 * What is known of the sender: what a trusted server before us found, else what we find ourselves where the mail came
 * to our door from outside. Null where there is nothing to go by.
 */
export async function senderFacts(ctx: Context, mail: Fetched): Promise<SenderCheck | null> {
  const { raw, parsed, envelope } = mail
  const client = envelope.client && isPublicAddress(envelope.client) ? envelope.client : null
  // Straight from the internet: whatever the mail claims of others, nobody stood before us.
  if (client === null && parsed.headers['authentication-results']) {
    const upstream = readAuthenticationResults(parsed, await trustedServers(ctx, mail))
    if (upstream) return upstream
  }
  const isSigned = parsed.headers['dkim-signature'] !== undefined
  if (!parsed.from || (client === null && !isSigned)) return null
  const { from: envelopeFrom, helo = null } = envelope
  return checkSender({ raw, from: parsed.from.address, envelopeFrom, client, helo }, ctx.dns)
}

async function trustedServers(ctx: Context, { workspaceId, mailboxId }: Fetched): Promise<string[]> {
  const row = await ctx.db
    .selectFrom('mailboxes')
    .select('inbound')
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', mailboxId)
    .executeTakeFirst()
  const { host = '', trusts = [] } = (row?.inbound ?? {}) as Inbound
  return [...KNOWN_UPSTREAM.filter(([known]) => known.test(host)).map(([, name]) => name), ...trusts]
}
