import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '#server/platform/context.ts'
import { SESSION_MS } from './session-store.ts'

export const SESSION_COOKIE = 'redress_session'

const pattern = new RegExp(`(?:^|;\\s*)${SESSION_COOKIE}=([\\w-]{20,100})(?:;|$)`)

/** The token a browser brought; null when it brought none. */
export function readSessionCookie(request: FastifyRequest): string | null {
  return pattern.exec(request.headers.cookie ?? '')?.[1] ?? null
}

/** Lax, so that links in mails open the desk signed in, while other sites cannot post with it. */
export function setSessionCookie(ctx: Pick<Context, 'config'>, reply: FastifyReply, token: string): void {
  writeCookie(ctx, reply, token, SESSION_MS / 1_000)
}

export function clearSessionCookie(ctx: Pick<Context, 'config'>, reply: FastifyReply): void {
  writeCookie(ctx, reply, '', 0)
}

function writeCookie(
  { config }: Pick<Context, 'config'>,
  reply: FastifyReply,
  value: string,
  seconds: number,
): void {
  const parts = [`${SESSION_COOKIE}=${value}`, 'Path=/', `Max-Age=${seconds}`, 'HttpOnly', 'SameSite=Lax']
  if (config.url.startsWith('https:')) parts.push('Secure')
  reply.header('set-cookie', parts.join('; '))
}
