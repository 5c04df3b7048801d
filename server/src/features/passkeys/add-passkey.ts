import type { FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Output } from '#contracts/client.ts'
import type { addPasskey as route } from '#contracts/http/doors.ts'
import { formatInstant } from '#core/time/instant.ts'
import { memberOnly, proveItIsMe } from '#server/features/second-steps/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { found, Problem, refuse } from '#server/platform/problem.ts'
import { appendEvent, doWork } from '#server/platform/work.ts'
import {
  deletePasskey,
  findPasskey,
  insertChallenge,
  insertPasskey,
  MOST_PASSKEYS,
  passkeysOf,
  takeChallenge,
} from './passkey-store.ts'
import { relyingParty } from './relying-party.ts'

/** Ed25519, ECDSA with P-256, RSA: what devices have. */
const ALGORITHMS = [-8, -7, -257]

/** What a device needs to make a passkey for the member who asks. */
export async function beginPasskey(
  ctx: Context,
  actor: Actor,
  { password, request }: { password: string; request: FastifyRequest },
): Promise<Output<'beginPasskey'>> {
  const me = await proveItIsMe(ctx, actor, password)
  const { generateRegistrationOptions } = await import('@simplewebauthn/server')
  const own = await passkeysOf(ctx.db, me)
  if (own.length >= MOST_PASSKEYS) refuse({ code: 'passkey.too_many', params: { most: MOST_PASSKEYS } })
  const { id, challenge } = await insertChallenge(ctx, me)
  const options = await generateRegistrationOptions({
    rpName: me.workspaceName,
    rpID: relyingParty(ctx, request).rpID,
    userName: me.email,
    userDisplayName: me.name,
    userID: new TextEncoder().encode(me.memberId),
    challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
    excludeCredentials: own.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
    supportedAlgorithmIDs: ALGORITHMS,
    // It stands for password and second step together: it can be found without a name, and asks who holds it.
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  return { challengeId: id, options: { ...options } }
}

type Body = z.output<(typeof route)['body']>

export async function addPasskey(
  ctx: Context,
  actor: Actor,
  { body, request }: { body: Body; request: FastifyRequest },
): Promise<Output<'addPasskey'>> {
  const me = memberOnly(actor)
  const { rpID, expectedOrigin } = relyingParty(ctx, request)
  const { credential, attested } = await verify(body, {
    expectedChallenge: await takeChallenge(ctx, body.challengeId, me),
    expectedOrigin,
    expectedRPID: rpID,
  })
  if (await findPasskey(ctx.db, credential.id)) refuse({ code: 'passkey.known' })
  return doWork(ctx, actor, async (work) => {
    const id = ctx.ids.make('pky')
    insertPasskey(work, {
      id,
      memberId: me.memberId,
      credentialId: credential.id,
      publicKey: Buffer.from(credential.publicKey).toString('base64url'),
      uses: credential.counter,
      transports: attested,
      name: body.name,
    })
    appendEvent(work, { type: 'member.passkey_added', subjectId: me.memberId, data: { name: body.name } })
    return { id, name: body.name, createdAt: formatInstant(work.now), lastUsedAt: null }
  })
}

type Expected = { expectedChallenge: string; expectedOrigin: string[]; expectedRPID: string }

async function verify({ credential: given }: Body, expected: Expected) {
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server')
  // It throws at everything that is not as it should be; to the one who asks it is all the same.
  const verified = await verifyRegistrationResponse({
    response: given,
    supportedAlgorithmIDs: ALGORITHMS,
    ...expected,
  }).catch(() => null)
  if (!verified?.verified) throw new Problem('wrong_credentials')
  return { credential: verified.registrationInfo.credential, attested: given.response.transports ?? [] }
}

export async function removePasskey(ctx: Context, actor: Actor, id: string): Promise<undefined> {
  const me = memberOnly(actor)
  await doWork(ctx, actor, async (work) => {
    found((await deletePasskey(work, me.memberId, id)) || null)
    appendEvent(work, { type: 'member.passkey_removed', subjectId: me.memberId })
  })
}
