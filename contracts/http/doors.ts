import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { session } from './sessions.ts'
import { byId, id, instant, line, nothing } from './shapes.ts'

// How a person gets in beside the password: a code of an app as second step, and passkeys.

const knownPassword = z.strictObject({ password: z.string().max(200) })
export const passkey = z.object({ id, name: z.string(), createdAt: instant, lastUsedAt: instant.nullable() })
export const readMyDoors = defineRoute({
  method: 'GET',
  path: '/v1/me/doors',
  access: 'signed_in',
  summary: 'How I sign in: second step and passkeys',
  response: z.object({
    /** Since when a code is asked for after the password; null when none is. */
    codesSince: instant.nullable(),
    recoveryCodesLeft: z.number().int(),
    passkeys: z.array(passkey),
  }),
})
/** Replaces a beginning that was never confirmed; nothing is asked for at sign-in until it is. */
export const beginMyCodes = defineRoute({
  method: 'PUT',
  path: '/v1/me/codes',
  access: 'signed_in',
  summary: 'Begin a second step: a secret for an authenticator app',
  body: knownPassword,
  response: z.object({ secret: z.string(), uri: z.string() }),
})
const recoveryCodes = z.object({ recoveryCodes: z.array(z.string()) })
export const confirmMyCodes = defineRoute({
  method: 'PUT',
  path: '/v1/me/codes/confirmation',
  access: 'signed_in',
  summary: 'Turn the second step on with a first code; recovery codes are shown once',
  body: z.strictObject({ code: z.string().max(40) }),
  response: recoveryCodes,
})
export const renewMyRecoveryCodes = defineRoute({
  method: 'PUT',
  path: '/v1/me/codes/recovery',
  access: 'signed_in',
  summary: 'Make new recovery codes; the old ones end',
  body: knownPassword,
  response: recoveryCodes,
})
export const endMyCodes = defineRoute({
  method: 'PUT',
  path: '/v1/me/codes/end',
  access: 'signed_in',
  summary: 'Turn my second step off',
  status: 204,
  body: knownPassword,
  response: nothing,
})

const encoded = z.string().max(20_000)
const credential = {
  id: z.string().min(1).max(1_500),
  rawId: z.string().max(1_500),
  type: z.literal('public-key'),
  authenticatorAttachment: z.enum(['cross-platform', 'platform']).optional(),
  clientExtensionResults: z.looseObject({}),
}
/** What the browser is to ask of a device, as WebAuthn says it. */
const options = z.looseObject({ challenge: z.string() })
const challenge = z.object({ challengeId: id, options })
export const beginPasskey = defineRoute({
  method: 'PUT',
  path: '/v1/me/passkeys/challenge',
  access: 'signed_in',
  summary: 'Begin adding a passkey',
  body: knownPassword,
  response: challenge,
})
export const addPasskey = defineRoute({
  method: 'POST',
  path: '/v1/me/passkeys',
  access: 'signed_in',
  summary: 'Add the passkey that a device made',
  status: 201,
  body: z.strictObject({
    challengeId: id,
    name: line,
    credential: z.object({
      ...credential,
      response: z.object({
        clientDataJSON: encoded,
        attestationObject: encoded,
        transports: z.array(z.string().max(40)).max(10).optional(),
      }),
    }),
  }),
  response: passkey,
})
export const removePasskey = defineRoute({
  method: 'DELETE',
  path: '/v1/me/passkeys/:id',
  access: 'signed_in',
  summary: 'Remove one of my passkeys',
  status: 204,
  params: byId,
  response: nothing,
})
export const beginPasskeySignIn = defineRoute({
  method: 'POST',
  path: '/v1/sessions/passkey-challenge',
  access: 'public',
  summary: 'Begin to sign in with a passkey',
  response: challenge,
})
export const signInWithPasskey = defineRoute({
  method: 'POST',
  path: '/v1/sessions/passkey',
  access: 'public',
  summary: 'Sign in with a passkey; sets the session cookie',
  status: 201,
  body: z.strictObject({
    challengeId: id,
    credential: z.object({
      ...credential,
      response: z.object({
        clientDataJSON: encoded,
        authenticatorData: encoded,
        signature: encoded,
        userHandle: z.string().max(200).optional(),
      }),
    }),
  }),
  response: session,
})
/** For somebody who lost phone and recovery codes. Their password, or a link to a new one, is enough again. */
export const resetMemberDoors = defineRoute({
  method: 'PUT',
  path: '/v1/members/:id/doors/reset',
  access: 'member.manage',
  summary: 'Take second step and passkeys off a person on staff; their sessions end',
  status: 204,
  params: byId,
  response: nothing,
})
