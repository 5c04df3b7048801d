import { CallRefused } from '#contracts/client.ts'
import type { Input, Output } from '#contracts/client.ts'

type Asked = Output<'beginPasskey'>['options']
type Made = Input<'addPasskey'>['body']['credential']
type Signed = Input<'signInWithPasskey'>['body']['credential']
type Why = { stopped: string; badPlace: string }

/** Passkeys hold for a name, so an address of numbers cannot have any. */
export const canUsePasskeys = (): boolean =>
  isSecureContext &&
  'PublicKeyCredential' in globalThis &&
  /[a-z]/i.test(location.hostname.replace(/^\[.*/, ''))

/** Lets a device make a passkey; refused with words when it did not. */
export async function makePasskey(asked: Asked, why: Why): Promise<Made> {
  const { startRegistration } = await import('@simplewebauthn/browser')
  const made = await startRegistration({ optionsJSON: asked as never }).catch(explain(why))
  return { ...made, clientExtensionResults: { ...made.clientExtensionResults } }
}

/** Lets a device prove who holds it. */
export async function askPasskey(asked: Asked, why: Why): Promise<Signed> {
  const { startAuthentication } = await import('@simplewebauthn/browser')
  const signed = await startAuthentication({ optionsJSON: asked as never }).catch(explain(why))
  return { ...signed, clientExtensionResults: { ...signed.clientExtensionResults } }
}

/** A cancelled prompt and a time-out look alike; a wrong address does not. */
function explain({ stopped, badPlace }: Why) {
  return (error: unknown): never => {
    const isPlace = error instanceof Error && error.name === 'SecurityError'
    const detail = isPlace ? badPlace : stopped
    throw new CallRefused({ type: 'about:blank', title: '', status: 0, detail, code: 'passkey_stopped' })
  }
}
