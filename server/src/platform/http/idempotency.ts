import { hash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { Actor, Context } from '../context.ts'
import { startBatch } from '../db/batch.ts'
import { at, type Tx } from '../db/database.ts'
import { inSharedTransaction } from '../db/shared-transaction.ts'
import { inTransaction } from '../db/transaction.ts'
import { Problem } from '../problem.ts'

const KEY = /^[\x21-\x7e]{1,255}$/

/** The Idempotency-Key of a request; null when it has none. */
export function readIdempotencyKey(request: FastifyRequest): string | null {
  const key = request.headers['idempotency-key']
  if (key === undefined) return null
  if (typeof key === 'string' && KEY.test(key)) return key
  throw new Problem('invalid_request', {
    errors: [{ pointer: '/headers/idempotency-key', detail: 'wrong_format' }],
  })
}

type Keyed = {
  ctx: Context
  actor: Actor
  key: string
  status: number
  request: FastifyRequest
  /** Calls that come at once may share a transaction. */
  isShared: boolean
}
type Outcome = { result: unknown } | { replay: { status: number; text: string } }

/**
 * Does the work once per key. The answer is stored in the transaction of the effect, so that both stand or neither
 * does; the work is done first and undone when the key turns out to be taken (its insert fails), which costs nothing in
 * the usual case.
 */
export async function answerOnce(call: Keyed, work: (ctx: Context) => Promise<unknown>): Promise<Outcome> {
  const { ctx } = call
  try {
    const transaction = call.isShared ? inSharedTransaction : inTransaction
    const result = await transaction(ctx, async (tx) => {
      const answer = await work({ ...ctx, db: tx })
      await remember(tx, call, answer)
      return answer
    })
    return { result }
  } catch (error) {
    const replay = await recall(call)
    if (replay) return { replay }
    throw error
  }
}

async function remember(tx: Tx, call: Keyed, answer: unknown): Promise<void> {
  const text = answer === undefined ? '' : JSON.stringify(answer)
  const batch = startBatch()
  batch.insert('idempotencyKeys', {
    workspaceId: call.actor.workspaceId,
    actor: nameOf(call.actor),
    key: call.key,
    requestHash: hashOf(call.request),
    status: call.status,
    // Sealed, because an answer may hold a secret that is shown once (a new API key).
    response: call.ctx.secrets.seal(text),
    createdAt: at(call.ctx.clock.now()),
  })
  await batch.flush(tx)
}

async function recall(call: Keyed): Promise<{ status: number; text: string } | null> {
  const row = await call.ctx.db
    .selectFrom('idempotencyKeys')
    .select(['requestHash', 'status', 'response'])
    .where('workspaceId', '=', call.actor.workspaceId)
    .where('actor', '=', nameOf(call.actor))
    .where('key', '=', call.key)
    .executeTakeFirst()
  if (!row) return null
  if (row.requestHash !== hashOf(call.request)) throw new Problem('idempotency_key_reused')
  return { status: row.status ?? 200, text: call.ctx.secrets.open(row.response as string) }
}

function nameOf(actor: Actor): string {
  switch (actor.kind) {
    case 'member':
      return actor.memberId
    case 'api_key':
      return actor.keyId
    case 'customer':
      return actor.contactId
    case 'system':
      return 'system'
  }
}

function hashOf(request: FastifyRequest): string {
  return hash(
    'sha256',
    `${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`,
    'base64url',
  )
}
