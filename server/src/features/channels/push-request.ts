import { createECDH } from 'node:crypto'
import { encryptNotification, vapidHeaders } from '@block65/webcrypto-web-push'
import type { Context } from '#server/platform/context.ts'
import type { OutsideCall } from '#server/platform/outbound/call-outside.ts'
import type { Secrets } from '#server/platform/secrets.ts'
import type { WordsOutside } from './words-outside.ts'

export type PushTarget = { endpoint: string; keys: { p256dh: string; auth: string } }

/** Push services keep what a browser cannot take now for so long, in seconds. */
const KEPT_FOR = 4 * 3600
const MOST_TEXT = 1_000

/** The keys with which this desk signs what it pushes: always the same ones of its secret. */
export function pushKeys(secrets: Secrets): { publicKey: string; privateKey: string } {
  const pair = createECDH('prime256v1')
  pair.setPrivateKey(secrets.derive('vapid'))
  const [publicKey, privateKey] = [pair.getPublicKey(), pair.getPrivateKey()]
  return { publicKey: publicKey.toString('base64url'), privateKey: privateKey.toString('base64url') }
}

/** The call of a push service that shows words in a browser (RFC 8291, 8292). `tag`: a later one of it replaces it. */
export async function pushRequest(
  { config, secrets }: Pick<Context, 'config' | 'secrets'>,
  target: PushTarget,
  words: WordsOutside,
  tag: string,
): Promise<OutsideCall> {
  const { title, items } = words
  const body = items.map(({ text }) => text).join('\n')
  const url = items.length === 1 ? items[0]!.url : config.url
  const said = JSON.stringify({ title, body: body.slice(0, MOST_TEXT), url, tag })
  const subscription = { ...target, expirationTime: null }
  const subject = config.url.startsWith('https:') ? config.url : 'https://redress.invalid'
  const { headers } = await vapidHeaders(subscription, { ...pushKeys(secrets), subject })
  const encrypted = await encryptNotification(subscription, new TextEncoder().encode(said))
  return {
    url: target.endpoint,
    body: encrypted,
    headers: {
      ...headers,
      ttl: String(KEPT_FOR),
      urgency: 'high',
      'content-encoding': 'aes128gcm',
      'content-type': 'application/octet-stream',
    },
  }
}
