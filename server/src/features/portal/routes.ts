import type { FastifyReply, FastifyRequest } from 'fastify'
import { minute } from '#core/time/instant.ts'
import { findPortalLink, type PortalDoor } from '#server/features/portal-links/index.ts'
import type { Context } from '#server/platform/context.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { limitRate } from '#server/platform/http/rate-limit.ts'
import { found, Problem } from '#server/platform/problem.ts'
import { sayIn } from '#server/platform/words.ts'
import { addWords, answerOwnOffer, askForManager, confirmPoints, correctPoints } from './act-in-portal.ts'
import { drawPortal } from './draw-portal.ts'
import { sendPage } from './page.ts'
import { readPortal } from './read-portal.ts'
import { servePages } from './serve-pages.ts'

type Fields = Record<string, string>
const DONE = ['add', 'confirm', 'correct', 'accepted', 'declined', 'manager', 'moved_on']

/** The customer's page of a ticket. Looking never changes anything: mail servers open every link (trap 50). */
export function bindPortal(app: HttpApp): void {
  const { ctx } = app
  servePages(app, (scope) => {
    scope.get('/p/:token', async (request, reply) => {
      await limitRate(ctx, 'GET /p', request.ip, { limit: 120, windowMs: minute })
      const token = tokenOf(request)
      return show(ctx, request, reply, token, found(await findPortalLink(ctx, token)))
    })
    scope.post('/p/:token', async (request, reply) => {
      await limitRate(ctx, 'POST /p', request.ip, { limit: 30, windowMs: minute })
      const token = tokenOf(request)
      const door = found(await findPortalLink(ctx, token))
      const fields = (request.body ?? {}) as Fields
      if (!ctx.secrets.verify(formText(token), fields.key ?? '')) throw new Problem('not_found')
      const done = await act(ctx, door, fields)
      return reply.redirect(done ? `/p/${token}?done=${done}` : `/p/${token}`, 303)
    })
  })
}

const tokenOf = (request: FastifyRequest) => (request.params as { token: string }).token
const formText = (token: string) => `portal form:${token}`

async function show(
  ctx: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  token: string,
  door: PortalDoor,
): Promise<FastifyReply> {
  const portal = await readPortal(ctx, door)
  const { done, points } = request.query as { done?: string; points?: string }
  const say = sayIn(portal.language)
  const corner = say('portal.number', { number: String(portal.number) })
  return sendPage(reply, {
    language: portal.language,
    title: `${corner} · ${portal.desk.name}`,
    brand: portal.desk.name,
    corner,
    body: drawPortal(portal, {
      formKey: ctx.secrets.sign(formText(token)),
      done: DONE.find((one) => one === done) ?? null,
      unsure: points === 'no',
    }),
  })
}

/** Does what the form asks; gives what the page then says was done. */
async function act(ctx: Context, door: PortalDoor, fields: Fields): Promise<string | null> {
  const words = (fields.words ?? '').normalize().replace(/\r\n?/g, '\n').trim().slice(0, 10_000)
  try {
    return await carryOutAct(ctx, door, fields, words)
  } catch (error) {
    // The matter moved on while the page lay open: it is shown as it stands now.
    if (error instanceof Problem && error.reason === 'escalation.already_open') return 'manager'
    if (error instanceof Problem && error.code === 'refused') return 'moved_on'
    throw error
  }
}

async function carryOutAct(ctx: Context, door: PortalDoor, fields: Fields, words: string) {
  switch (fields.act) {
    case 'add':
      if (!words) return null
      await addWords(ctx, door, words)
      return 'add'
    case 'confirm':
      await confirmPoints(ctx, door)
      return 'confirm'
    case 'correct':
      if (!words) return null
      await correctPoints(ctx, door, words)
      return 'correct'
    case 'offer': {
      const answer =
        fields.answer === 'accepted' ? 'accepted' : fields.answer === 'declined' ? 'declined' : null
      if (!answer) return null
      await answerOwnOffer(ctx, door, { offerId: fields.offer ?? '', answer })
      return answer
    }
    case 'manager':
      await askForManager(ctx, door, words)
      return 'manager'
    default:
      throw new Problem('not_found')
  }
}
