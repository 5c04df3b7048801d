import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Route } from '#contracts/route.ts'
import type { Actor, Context } from '../context.ts'
import { inSharedTransaction } from '../db/shared-transaction.ts'
import { allow } from './access.ts'
import { etagOf, readIfMatch } from './etag.ts'
import type { HttpApp } from './http-app.ts'
import { answerText } from './answer-text.ts'
import { answerOnce, readIdempotencyKey } from './idempotency.ts'
import { checkPart } from './request-parts.ts'
import { limitRate, type Rate } from './rate-limit.ts'

/** What a handler is given: the parts of the request as its contract says, already checked. */
export type Call<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A = Actor> = {
  ctx: Context
  actor: A
  params: z.output<P>
  query: z.output<Q>
  body: z.output<B>
  /** The revision that the caller read (If-Match); null when it does not insist. Hand it to `checkRevision`. */
  ifMatch: number | null
  request: FastifyRequest
  reply: FastifyReply
}

type Handler<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType, A> = (
  call: Call<P, Q, B, A>,
) => Promise<z.input<R> | Readable | Buffer | void>

export type BindOptions = {
  /** Largest body in bytes. Default 1 MiB. */
  bodyBytes?: number
  /** Only makes what nobody else holds: what comes at the same time shares a transaction. */
  isShared?: boolean
  /** For public routes: how often one client may call. */
  rate?: Rate
}

/** Serves a contract to the members and programs it admits; `handler` decides nothing, it hands over to a verb. */
export function bind<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  app: HttpApp,
  route: Route<P, Q, B, R>,
  handler: Handler<P, Q, B, R, Actor>,
  options: BindOptions = {},
): void {
  if (route.access === 'public') throw new Error(`${route.path} is public: bind it with bindPublic`)
  register(app, route as Route, options, async (call) => {
    const key = route.method === 'POST' ? readIdempotencyKey(call.request) : null
    const actor = call.actor as Actor
    const { isShared = false } = options
    const work = (ctx: Context) => handler({ ...call, ctx } as never)
    if (key) return answerOnce({ ...call, actor, key, status: route.status, isShared }, work)
    if (!isShared) return { result: await work(call.ctx) }
    return { result: await inSharedTransaction(call.ctx, (tx) => work({ ...call.ctx, db: tx })) }
  })
}

/** Serves a contract to everybody: sign-in, links in mails. How often one client may call is limited. */
export function bindPublic<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  R extends z.ZodType,
>(
  app: HttpApp,
  route: Route<P, Q, B, R>,
  handler: Handler<P, Q, B, R, Actor | null>,
  options: BindOptions = {},
): void {
  if (route.access !== 'public') throw new Error(`${route.path} is not public`)
  const rate = options.rate ?? { limit: route.method === 'GET' ? 600 : 60, windowMs: 60_000 }
  register(app, route as Route, options, async (call) => {
    await limitRate(call.ctx, `${route.method} ${route.path}`, call.request.ip, rate)
    return { result: await handler(call as never) }
  })
}

type Answer = { result: unknown } | { replay: { status: number; text: string } }
type AnyCall = Call<z.ZodType, z.ZodType, z.ZodType, Actor | null>

function register(
  app: HttpApp,
  route: Route,
  options: BindOptions,
  answer: (call: AnyCall) => Promise<Answer>,
): void {
  app.bound.add(route)
  app.fastify.route({
    method: route.method,
    url: route.path,
    bodyLimit: options.bodyBytes ?? 1024 * 1024,
    handler: async (request, reply) => {
      const actor = await app.resolveActor(request)
      allow(route.access, actor)
      const call: AnyCall = {
        ctx: app.ctx,
        actor,
        params: checkPart(route.params, request.params, '/params'),
        query: checkPart(route.query, request.query, '/query'),
        body: checkPart(route.body, request.body ?? {}, ''),
        ifMatch: route.guarded ? readIfMatch(request) : null,
        request,
        reply,
      }
      return send(app, route, reply, await answer(call))
    },
  })
}

async function send(app: HttpApp, route: Route, reply: FastifyReply, answer: Answer): Promise<FastifyReply> {
  if ('replay' in answer) {
    reply.header('idempotent-replayed', 'true')
    return reply.code(answer.replay.status).type('application/json; charset=utf-8').send(answer.replay.text)
  }
  const { result } = answer
  if (result instanceof Readable || Buffer.isBuffer(result)) return reply.send(result)
  if (app.checkResponses) app.checkResponses(route, result)
  if (route.status === 204) return reply.code(204).send()
  const etag = etagOf(result)
  if (etag) reply.header('etag', etag)
  const text = await answerText(result, reply)
  return reply.code(route.status).type('application/json; charset=utf-8').send(text)
}
