import { Secret, TOTP } from 'otpauth'
import type { Instant } from '#core/time/instant.ts'
import type { Ids } from '#server/platform/context.ts'
import type { Secrets } from '#server/platform/secrets.ts'

const PERIOD_SECONDS = 30
/** Clocks of phones are off by some seconds: the code before and the code after are taken too. */
const NEIGHBOURS = 1
const RECOVERY_CODES = 10
const RECOVERY_LETTERS = 10
/** Without letters that are taken for digits. */
const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ0123456789'

/** A new secret in base32: 160 bits, as RFC 4226 advises. */
export function makeSecret(ids: Ids): string {
  const bytes = Buffer.from(ids.token(), 'base64url').subarray(0, 20)
  return new Secret({ buffer: new Uint8Array(bytes).buffer }).base32
}

/** What an authenticator app reads from the picture. */
export function secretUri(secret: string, label: string, issuer: string): string {
  return totpOf(secret, label, issuer).toString()
}

/** Which 30 seconds a code belongs to; null when it is none of now. */
export function stepOfCode(secret: string, code: string, now: Instant): number | null {
  const delta = totpOf(secret).validate({ token: code, timestamp: now, window: NEIGHBOURS })
  return delta === null ? null : Math.floor(now / 1_000 / PERIOD_SECONDS) + delta
}

export function makeRecoveryCodes(ids: Ids): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => {
    const bytes = Buffer.from(ids.token(), 'base64url').subarray(0, RECOVERY_LETTERS)
    const letters = [...bytes].map((byte) => LETTERS[byte % LETTERS.length]).join('')
    return `${letters.slice(0, 5)}-${letters.slice(5)}`
  })
}

/** Hashed with the desk's key: whoever has the table alone cannot try them out. */
export function hashRecoveryCode(secrets: Secrets, memberId: string, code: string): string {
  const letters = code.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return secrets.sign(`recovery:${memberId}:${letters}`)
}

function totpOf(secret: string, label = '', issuer = ''): TOTP {
  return new TOTP({ secret: Secret.fromBase32(secret), label, issuer, period: PERIOD_SECONDS, digits: 6 })
}
