import type { Secrets } from '#server/platform/secrets.ts'

const SIGNATURE_LENGTH = 12
/** What stands before the @ may have so many letters (RFC 5321). */
const LONGEST_LOCAL_PART = 64

/**
 * The envelope sender of one mail, `support+b<mail>.<signature>@…`: whatever a server writes into its report, the
 * address it comes back to names the mail. The mailbox's own address where there is no room for that.
 */
export function bounceAddress(
  secrets: Secrets,
  workspaceId: string,
  { address, outgoingId }: { address: string; outgoingId: string },
): string {
  const [local, domain] = address.split('@')
  const mail = BigInt(`0x${outgoingId.replace(/^out_/, '')}`).toString(36)
  const full = `${local}+b${mail}.${sign(secrets, workspaceId, outgoingId)}`
  return full.length > LONGEST_LOCAL_PART ? address : `${full}@${domain}`
}

/** The outgoing mail of a return path whose signature holds; null for any other address. */
export function readBounceAddress(secrets: Secrets, workspaceId: string, address: string): string | null {
  const [, mail, signature] = /\+b([\da-z]{20,25})\.([\da-z_-]{12})@/i.exec(address) ?? []
  if (!mail || !signature) return null
  const id = `out_${fromBase36(mail.toLowerCase()).toString(16).padStart(32, '0')}`
  return sign(secrets, workspaceId, id) === signature.toLowerCase() ? id : null
}

function fromBase36(text: string): bigint {
  return [...text].reduce((sum, letter) => sum * 36n + BigInt(parseInt(letter, 36)), 0n)
}

/** Without capitals: mail servers may fold the case of an address. */
function sign(secrets: Secrets, workspaceId: string, outgoingId: string): string {
  return secrets.sign(`bounce:${workspaceId}:${outgoingId}`).slice(0, SIGNATURE_LENGTH).toLowerCase()
}
