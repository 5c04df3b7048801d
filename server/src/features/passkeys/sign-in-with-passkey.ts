import type { FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Output } from '#contracts/client.ts'
import type { signInWithPasskey as route } from '#contracts/http/doors.ts'
import { type Caller, type SessionView, startSession, viewSession } from '#server/features/sessions/index.ts'
import type { Context } from '#server/platform/context.ts'
import { Problem } from '#server/platform/problem.ts'
import { doWork } from '#server/platform/work.ts'
import { findPasskey, insertChallenge, markUsed, takeChallenge } from './passkey-store.ts'
import { relyingParty } from './relying-party.ts'

/** Asks for any passkey of this desk; who it is, the device says. */
export async function beginPasskeySignIn(
  ctx: Context,
  request: FastifyRequest,
): Promise<Output<'beginPasskeySignIn'>> {
  const { generateAuthenticationOptions } = await import('@simplewebauthn/server')
  const { id, challenge } = await insertChallenge(ctx, null)
  const options = await generateAuthenticationOptions({
    rpID: relyingParty(ctx, request).rpID,
    challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
    userVerification: 'required',
  })
  return { challengeId: id, options: { ...options } }
}

type Body = z.output<(typeof route)['body']>
type Given = { body: Body; caller: Caller; request: FastifyRequest }

/** Signs in whoever holds the passkey; neither password nor code is asked for. */
export async function signInWithPasskey(
  ctx: Context,
  { body, caller, request }: Given,
): Promise<{ token: string; view: SessionView }> {
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server')
  const expectedChallenge = await takeChallenge(ctx, body.challengeId, null)
  const passkey = await findPasskey(ctx.db, body.credential.id)
  if (!passkey) throw new Problem('wrong_credentials')
  const { rpID, expectedOrigin } = relyingParty(ctx, request)
  const verified = await verifyAuthenticationResponse({
    response: body.credential,
    expectedChallenge,
    expectedOrigin,
    expectedRPID: rpID,
    credential: {
      id: passkey.credentialId,
      publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
      counter: passkey.uses,
    },
  }).catch(() => null)
  if (!verified?.verified) throw new Problem('wrong_credentials')
  const { workspaceId, memberId, role } = passkey
  const token = await doWork(ctx, { kind: 'member', workspaceId, memberId, role }, (work) => {
    markUsed(work, passkey.id, verified.authenticationInfo.newCounter)
    return startSession(work, memberId, caller)
  })
  return { token, view: await viewSession(ctx.db, workspaceId, memberId, ctx.clock.now()) }
}
