import type { FastifyRequest } from 'fastify'
import { Problem } from '../problem.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses what another site makes a browser send. Programs with a key bring no cookie and are not asked; a browser says
 * where a call comes from (Sec-Fetch-Site, else Origin), and neither header can be forged by a page.
 */
export function refuseCrossSite(request: FastifyRequest, publicUrl: string): void {
  if (SAFE.has(request.method) || request.headers.authorization) return
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) {
    if (site === 'same-origin' || site === 'none') return
    throw new Problem('cross_site_request')
  }
  const { origin, host } = request.headers
  if (origin === undefined || origin === new URL(publicUrl).origin) return
  if (URL.canParse(origin) && new URL(origin).host === host) return
  throw new Problem('cross_site_request')
}
