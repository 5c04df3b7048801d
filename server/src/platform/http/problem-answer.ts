import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { ProblemDocument } from '#contracts/problems.ts'
import { nearestLanguage, type Say } from '#i18n/say.ts'
import { isDatabaseDown } from '../db/transaction.ts'
import type { Log } from '../log.ts'
import { Problem } from '../problem.ts'
import { sayIn } from '../words.ts'

/** The one place that turns whatever went wrong into RFC 9457 in the caller's language. */
export function answerProblem(
  log: Log,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const problem = asProblem(error)
  if (problem.code === 'internal')
    // The route, not the address: links of customers and calendars carry their secret in it.
    log.error({ err: error, request: request.id, route: request.routeOptions.url }, 'a request failed')
  if (problem.code === 'database_unavailable') {
    log.warn({ err: error, request: request.id }, 'the database cannot be reached')
    reply.header('retry-after', '2')
  }
  const minutes = problem.code === 'too_many_requests' ? Number(problem.params.minutes) : 0
  if (minutes) reply.header('retry-after', String(minutes * 60))
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer')
  return reply
    .code(problem.status)
    .type('application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(documentOf(problem, request)))
}

function documentOf(problem: Problem, request: FastifyRequest): ProblemDocument {
  const say = sayIn(nearestLanguage(request.headers['accept-language']))
  const { code, params, reason, errors } = problem
  const reasonKey = `refusal.${reason}`
  const said = reason ? say(reasonKey, params) : reasonKey
  return {
    type: `/problems/${code}`,
    title: say(`problem.${code}.title`),
    status: problem.status,
    detail: said === reasonKey ? say(`problem.${code}`, params) : said,
    code,
    ...(reason ? { reason } : {}),
    ...(Object.keys(params).length ? { params } : {}),
    ...(errors
      ? { errors: errors.map(({ pointer, detail }) => ({ pointer, detail: sayFault(say, detail, params) })) }
      : {}),
    instance: String(request.id),
  }
}

/** A fault of form, or of a rule that says so by its own code. */
function sayFault(say: Say, detail: string, params: Record<string, unknown>): string {
  const ofForm = `problem.field.${detail}`
  const said = say(ofForm, params)
  return said === ofForm ? say(`refusal.${detail}`, params) : said
}

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (isDatabaseDown(error)) return new Problem('database_unavailable')
  const { code, statusCode } = error as FastifyError
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE' || statusCode === 413) return new Problem('too_large')
  if (error instanceof SyntaxError || code?.startsWith('FST_ERR_CTP')) return new Problem('malformed_json')
  if (statusCode === 400) return new Problem('malformed_json')
  return new Problem('internal')
}
