import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HttpApp } from '#server/platform/http/http-app.ts'

/** GET /v1/openapi.json: the contracts as emitted and checked in. */
export function serveOpenApi(app: HttpApp): void {
  let document: string | null = null
  app.fastify.get('/v1/openapi.json', async (_request, reply) => {
    document ??= readFileSync(join(import.meta.dirname, '../../../contracts/openapi.json'), 'utf8')
    return reply.type('application/json; charset=utf-8').send(document)
  })
}
