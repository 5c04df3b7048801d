import type { Secrets } from '#server/platform/secrets.ts'

const SIGNATURE_LENGTH = 16

/** `support+4821.<signature>@…`: an answer to it lands on its ticket even where a client drops the headers (1.2). */
export function replyAddress(secrets: Secrets, workspaceId: string, address: string, number: number): string {
  const [local, domain] = address.split('@')
  return `${local}+${number}.${sign(secrets, workspaceId, number)}@${domain}`
}

/** The ticket number of a reply token whose signature holds; null for any other text. */
export function readReplyToken(secrets: Secrets, workspaceId: string, token: string): number | null {
  const [, number, signature] = /^(\d{1,9})\.([\w-]{16})$/.exec(token) ?? []
  if (!number || !signature) return null
  // Mail servers may fold the case of an address, so the signature is compared without it.
  return sign(secrets, workspaceId, Number(number)).toLowerCase() === signature.toLowerCase()
    ? Number(number)
    : null
}

function sign(secrets: Secrets, workspaceId: string, number: number): string {
  return secrets.sign(`reply:${workspaceId}:${number}`).slice(0, SIGNATURE_LENGTH)
}
