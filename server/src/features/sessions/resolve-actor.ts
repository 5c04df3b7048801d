import type { FastifyRequest } from 'fastify'
import { minute, type Instant } from '#core/time/instant.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { gatheredReading } from '#server/platform/shared-reading.ts'
import { readSessionCookie } from './session-cookie.ts'
import { keyFrom } from './kept-keys.ts'
import { findKey, findSessions, touchKey, touchSession, type LiveKey } from './session-store.ts'

/** How exact "last seen" is: writing it at every call would cost more than it tells. */
const TOUCH_MS = minute

/** Who calls: a member by the session cookie, or a program by its key; null for a stranger. */
export function makeActorResolver(ctx: Context): (request: FastifyRequest) => Promise<Actor | null> {
  return async (request) => {
    const key = keyOf(request.headers.authorization ?? '')
    if (key) return keyActor(ctx, key)
    const token = readSessionCookie(request)
    return token === null ? null : sessionActor(ctx, token)
  }
}

/** The key as a bearer's, or as the password of Basic: mail providers can say it only within an address. */
function keyOf(authorization: string): string | undefined {
  const basic = /^Basic +([\w+/=]{20,400})$/i.exec(authorization)?.[1]
  const said = basic
    ? Buffer.from(basic, 'base64')
        .toString()
        .replace(/^[^:]*:/, 'Bearer ')
    : authorization
  return /^Bearer +(\S{20,200})$/i.exec(said)?.[1]
}

async function keyActor(ctx: Context, secret: string): Promise<Actor | null> {
  const now = ctx.clock.now()
  const hash = ctx.secrets.hashToken(secret)
  const key = await keyFrom(ctx.config, hash, now, () => findUsedKey(ctx, hash, now))
  if (!key) return null
  return { kind: 'api_key', workspaceId: key.workspaceId, keyId: key.id, role: key.role }
}

async function findUsedKey(ctx: Context, hash: string, now: Instant): Promise<LiveKey | undefined> {
  const key = await findKey(ctx.db, hash)
  if (key && isStale(key.lastUsedAt, now)) await touchKey(ctx.db, key, now)
  return key
}

async function sessionActor(ctx: Context, token: string): Promise<Actor | null> {
  const now = ctx.clock.now()
  const hash = ctx.secrets.hashToken(token)
  const session = await gatheredReading(ctx, { key: 'sessions', item: hash }, (hashes) =>
    findSessions(ctx.db, hashes, ctx.clock.now()),
  )
  if (!session) return null
  if (isStale(session.lastSeenAt, now)) await touchSession(ctx.db, hash, now)
  const { workspaceId, memberId, role } = session
  return { kind: 'member', workspaceId, memberId, role }
}

function isStale(seen: Instant | null, now: Instant): boolean {
  return seen === null || now - seen >= TOUCH_MS
}
