import type { FastifyRequest } from 'fastify'
import type { Context } from '#server/platform/context.ts'

/**
 * For which name a passkey holds, and from which pages it is taken: the desk's own address. On localhost every port is
 * the same machine's.
 */
export function relyingParty({ config }: Pick<Context, 'config'>, request: FastifyRequest) {
  const { hostname, origin } = new URL(config.url)
  const asked = `http://${request.headers.host ?? ''}`
  const isAtHome = hostname === 'localhost' && URL.canParse(asked) && new URL(asked).hostname === 'localhost'
  return { rpID: hostname, expectedOrigin: isAtHome ? [origin, new URL(asked).origin] : [origin] }
}
