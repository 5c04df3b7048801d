import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Route } from '#contracts/route.ts'
import type { Actor, Context } from '../context.ts'
import { Problem } from '../problem.ts'
import { endUnderWay } from './end-under-way.ts'
import { answerProblem } from './problem-answer.ts'
import { refuseCrossSite } from './same-origin.ts'
import { securityHeaders } from './security-headers.ts'

/** Who calls: a member by the session cookie, a program by its key; null for a stranger. Asked once per request. */
export type ActorResolver = (request: FastifyRequest) => Promise<Actor | null>

export type HttpApp = {
  fastify: FastifyInstance
  ctx: Context
  resolveActor: ActorResolver
  /** What has been bound, to be compared with the contracts. */
  bound: Set<Route>
  /** Answers addresses that no route has; the built desk puts its first page here. */
  notFound: (request: FastifyRequest, reply: FastifyReply) => FastifyReply
  /** In tests: throws when a response is not what its contract says. */
  checkResponses: ((route: Route, result: unknown) => void) | null
}

/** A client that has not read its answer by then is left, so that the desk can stop. */
const LONGEST_LAST_ANSWER_MS = 5_000

function noSchemas(): never {
  throw new Error('contracts check requests and responses; a route has no JSON schema')
}

export function makeHttpApp(ctx: Context, resolveActor: ActorResolver): HttpApp {
  const app = fastify({
    bodyLimit: ctx.config.limits.bodyBytes,
    trustProxy: ctx.config.trustedProxies.length ? ctx.config.trustedProxies : false,
    requestIdHeader: false,
    genReqId: () => ctx.ids.make('req'),
    // Who asks while the desk stops is still answered, and the connection ends with the answer.
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    keepAliveTimeout: 72_000,
    // The contracts check what comes in: without these, Fastify loads two compilers of JSON schemas for nothing.
    schemaController: { compilersFactory: { buildValidator: noSchemas, buildSerializer: noSchemas } },
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    // An address that cannot be read leads nowhere.
    frameworkErrors: (_error, request, reply) =>
      void answerProblem(ctx.log, new Problem('not_found'), request, reply),
  })
  endUnderWay(app)
  app.removeContentTypeParser('text/plain')
  // Raw mails and files come as they are.
  app.addContentTypeParser(
    ['message/rfc822', 'application/octet-stream'],
    { parseAs: 'buffer' },
    (_request, body, done) => done(null, body),
  )
  const headers = securityHeaders(ctx.config.url.startsWith('https:'))
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(headers)
    if (request.url.startsWith('/v1')) reply.header('cache-control', 'no-store')
    refuseCrossSite(request, ctx.config.url)
  })
  app.addHook('preClose', async () => {
    setTimeout(() => app.server.closeAllConnections(), LONGEST_LAST_ANSWER_MS).unref()
  })
  app.setErrorHandler((error, request, reply) => answerProblem(ctx.log, error, request, reply))
  const desk: HttpApp = {
    fastify: app,
    ctx,
    resolveActor,
    bound: new Set(),
    notFound: (request, reply) => answerProblem(ctx.log, new Problem('not_found'), request, reply),
    checkResponses: null,
  }
  app.setNotFoundHandler((request, reply) => desk.notFound(request, reply))
  return desk
}
