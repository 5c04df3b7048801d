import type { FastifyReply, FastifyRequest } from 'fastify'
import { minute } from '#core/time/instant.ts'
import { nearestLanguage } from '#i18n/say.ts'
import { html, sendPage, servePages, type Markup } from '#server/features/portal/index.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { Context } from '#server/platform/context.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { limitRate } from '#server/platform/http/rate-limit.ts'
import { Problem } from '#server/platform/problem.ts'
import { sayIn } from '#server/platform/words.ts'
import { drawForm, drawReceived } from './draw-form.ts'
import { readForm } from './read-form.ts'
import { takeForm } from './take-form.ts'

/** The form that a website links to or shows in a frame; `key` is the workspace's id, which is no secret. */
export function bindWebForm(app: HttpApp): void {
  const { ctx } = app
  servePages(app, (scope) => {
    scope.get('/form/:key', async (request, reply) => {
      await limitRate(ctx, 'GET /form', request.ip, { limit: 120, windowMs: minute })
      const desk = await deskOf(ctx, request)
      return show(request, reply, desk, (language) => drawForm(sayIn(language), null))
    })
    scope.post('/form/:key', async (request, reply) => {
      await limitRate(ctx, 'POST /form', request.ip, { limit: 10, windowMs: 10 * minute })
      const desk = await deskOf(ctx, request)
      const form = readForm(request.body)
      if (form.faults.length)
        return show(request, reply, desk, (language) => drawForm(sayIn(language), form), 422)
      const taken = form.isTrapped ? null : await takeForm(ctx, desk.workspaceId, form)
      return show(request, reply, desk, (language) => drawReceived(sayIn(language), desk, language, taken))
    })
  })
}

async function deskOf(ctx: Context, request: FastifyRequest): Promise<Desk> {
  const { key } = request.params as { key: string }
  const known = await ctx.db.selectFrom('workspaces').select('id').where('id', '=', key).executeTakeFirst()
  const desk = known ? await loadDesk(ctx, known.id) : null
  if (!desk?.settings.webForm) throw new Problem('not_found')
  return desk
}

function show(
  request: FastifyRequest,
  reply: FastifyReply,
  desk: Desk,
  draw: (language: Desk['language']) => Markup,
  status = 200,
): FastifyReply {
  const tags = request.headers['accept-language']
  const language = tags ? nearestLanguage(tags) : desk.language
  mayBeFramedBy(reply, desk.settings.webFormOrigins)
  const title = sayIn(language)('form.title')
  return sendPage(reply, {
    language,
    title,
    brand: desk.name,
    status,
    body: html`<h1>${title}</h1>
      ${draw(language)}`,
  })
}

/** Only the sites that the workspace names may show it in a frame. */
function mayBeFramedBy(reply: FastifyReply, sites: readonly string[]): void {
  if (sites.length === 0) return
  const origins = sites.map((site) => new URL(site).origin).join(' ')
  const policy = String(reply.getHeader('content-security-policy'))
  reply.header(
    'content-security-policy',
    policy.replace("frame-ancestors 'none'", `frame-ancestors ${origins}`),
  )
  reply.removeHeader('x-frame-options')
}
