import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HttpApp } from './http-app.ts'

/** Serves the built desk: hashed files for ever, already compressed; every other address gives its first page. */
export async function serveWeb(app: HttpApp, dist: string): Promise<void> {
  const { default: fastifyStatic } = await import('@fastify/static')
  const page = existsSync(join(dist, 'index.html')) ? readFileSync(join(dist, 'index.html')) : null
  await app.fastify.register(fastifyStatic, {
    root: dist,
    prefix: '/',
    index: false,
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders(reply, path) {
      const lasting = path.includes('/assets/') || path.includes('\\assets\\')
      // A browser asks for the mark again at each address.
      const daily = path.endsWith('mark.svg')
      reply.header(
        'cache-control',
        lasting ? 'public, max-age=31536000, immutable' : daily ? 'public, max-age=86400' : 'no-cache',
      )
    },
  })
  const { notFound } = app
  app.notFound = (request, reply) => {
    const isPage =
      request.method === 'GET' && !request.url.startsWith('/v1') && !/\.\w+$/.test(request.url.split('?')[0]!)
    if (!page || !isPage) return notFound(request, reply)
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page)
  }
}
