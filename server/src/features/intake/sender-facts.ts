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

type Inbound = { kind?: string; host?: string; trusts?: string[] }
type Fetched = { raw: Buffer; parsed: ParsedMail; envelope: Envelope; inbound: Inbound }

/**
 * What is known of the sender: what a trusted server before us found, else what we find ourselves where the mail came
 * to our door from outside. Null where there is nothing to go by.
 */
export async function senderFacts(
  ctx: Context,
  { raw, parsed, envelope, inbound }: Fetched,
): Promise<SenderCheck | null> {
  const known = KNOWN_UPSTREAM.filter(([host]) => host.test(inbound.host ?? '')).map(([, name]) => name)
  const client = envelope.client && isPublicAddress(envelope.client) ? envelope.client : null
  // Straight from the internet: whatever the mail claims of others, nobody stood before us.
  const trusted = client === null ? [...known, ...(inbound.trusts ?? [])] : []
  const upstream = readAuthenticationResults(parsed, trusted)
  if (upstream) return upstream
  const isSigned = parsed.headers['dkim-signature'] !== undefined
  if (!parsed.from || (client === null && !isSigned)) return null
  const { from: envelopeFrom, helo = null } = envelope
  return checkSender({ raw, from: parsed.from.address, envelopeFrom, client, helo }, ctx.dns)
}
