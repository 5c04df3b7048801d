import type { FastifyRequest } from 'fastify'
import { appendEvent, type Work } from '#server/platform/work.ts'
import { readSessionCookie } from './session-cookie.ts'
import { deleteSessionByToken, insertSession } from './session-store.ts'

export type Caller = { userAgent: string; previousToken: string | null }

export function callerOf(request: FastifyRequest): Caller {
  return { userAgent: request.headers['user-agent'] ?? '', previousToken: readSessionCookie(request) }
}

/** Begins a session with a fresh token and ends the one the browser came with: nobody can plant a known one. */
export async function startSession(work: Work, memberId: string, caller: Caller): Promise<string> {
  const { ids, secrets } = work.ctx
  if (caller.previousToken) await deleteSessionByToken(work.tx, secrets.hashToken(caller.previousToken))
  const token = ids.token()
  insertSession(work, { memberId, tokenHash: secrets.hashToken(token), userAgent: caller.userAgent })
  appendEvent(work, { type: 'session.started', subjectId: memberId })
  return token
}
