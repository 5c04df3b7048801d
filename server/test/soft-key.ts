import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'

type Asked = { challenge: string; rpId?: string; rp?: { id?: string } }
type How = { origin: string; uses?: number }

const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')
const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest()
const PRESENT_AND_VERIFIED = 0x05
const WITH_KEY = 0x40

/** A device that holds one passkey, as WebAuthn describes it: it signs what it is asked to, from the page it is told. */
export function makeSoftKey() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const credentialId = randomBytes(16)
  const id = base64url(credentialId)
  const shared = { id, rawId: id, type: 'public-key', clientExtensionResults: {} } as const

  const facts = (rpId: string, flags: number, uses: number, more: Uint8Array = new Uint8Array()) => {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(uses)
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), counter, more])
  }
  const said = (type: string, challenge: string, origin: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))

  return {
    /** Makes the passkey. */
    create(asked: Asked, { origin, uses = 0 }: How) {
      const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
      const cose = isoCBOR.encode(
        new Map<number, number | Uint8Array>([
          [1, 2],
          [3, -7],
          [-1, 1],
          [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
          [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
        ]),
      )
      const key = Buffer.concat([Buffer.alloc(16), Buffer.from([0, credentialId.length]), credentialId, cose])
      const authData = new Uint8Array(facts(asked.rp?.id ?? '', PRESENT_AND_VERIFIED | WITH_KEY, uses, key))
      const attestation = isoCBOR.encode(
        new Map<string, string | Uint8Array | Map<string, string>>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', authData],
        ]),
      )
      const clientDataJSON = base64url(said('webauthn.create', asked.challenge, origin))
      return { ...shared, response: { clientDataJSON, attestationObject: base64url(attestation) } }
    },
    /** Signs in with it. */
    sign(asked: Asked, { origin, uses = 0 }: How) {
      const authenticatorData = facts(asked.rpId ?? '', PRESENT_AND_VERIFIED, uses)
      const client = said('webauthn.get', asked.challenge, origin)
      const signature = createSign('sha256')
        .update(Buffer.concat([authenticatorData, sha256(client)]))
        .sign(privateKey)
      return {
        ...shared,
        response: {
          clientDataJSON: base64url(client),
          authenticatorData: base64url(authenticatorData),
          signature: base64url(signature),
        },
      }
    },
  }
}
