import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { nearestLanguage } from '#i18n/say.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { Problem } from '#server/platform/problem.ts'
import { sayIn } from '#server/platform/words.ts'
import { html } from './markup.ts'
import { sendPage } from './page.ts'

export type PageScope = FastifyInstance

const MOST_BYTES = 256 * 1024

/**
 * A corner of the server for pages that customers open: forms come as browsers send them, and whatever goes wrong is one
 * friendly page. Forms are read only here, so that no other site can make a browser post one to the API.
 */
export function servePages(app: HttpApp, routes: (scope: PageScope) => void): void {
  app.fastify.register(async (scope) => {
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: MOST_BYTES },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(body as string))),
    )
    scope.setErrorHandler((error, request, reply) => answerFault(app, error, request, reply))
    routes(scope)
  })
}

/** Unknown, expired and mistyped look the same. */
function answerFault(
  app: HttpApp,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const known = error instanceof Problem ? error : null
  if (!known) app.ctx.log.error({ err: error as Error, request: request.id }, 'a page failed')
  const kind = faultOf(known)
  const language = nearestLanguage(request.headers['accept-language'])
  const say = sayIn(language)
  const title = say(`portal.fault.${kind}`)
  const body = html`<h1>${title}</h1>
    <p class="second">${say(`portal.fault.${kind}.do`)}</p>`
  return sendPage(reply, { language, title, brand: '', body, status: known?.status ?? 500 })
}

function faultOf(problem: Problem | null): 'gone' | 'wait' | 'failed' {
  if (problem?.code === 'not_found') return 'gone'
  return problem?.code === 'too_many_requests' ? 'wait' : 'failed'
}
