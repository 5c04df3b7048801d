import type { FastifyReply, FastifyRequest } from 'fastify'
import { inviteAgain as inviteAgainRoute } from '#contracts/http/people.ts'
import { minute } from '#core/time/instant.ts'
import { nearestLanguage } from '#i18n/say.ts'
import { html, sendPage, servePages, type Markup } from '#server/features/portal/index.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { limitRate } from '#server/platform/http/rate-limit.ts'
import { found } from '#server/platform/problem.ts'
import { sayIn } from '#server/platform/words.ts'
import { choosePassword, findDoor } from './choose-password.ts'
import { askForReset, inviteAgain } from './send-door-mail.ts'

const SHORTEST = 10
const LONGEST = 200

type Fields = { email?: string; password?: string }

/** Two pages for staff who are not signed in: ask for a link, and choose a password with it. */
export function bindInvitations(app: HttpApp): void {
  const { ctx } = app
  bind(app, inviteAgainRoute, ({ ctx: at, actor, params }) => inviteAgain(at, actor, params.id))
  servePages(app, (scope) => {
    scope.get('/forgot', async (request, reply) => show(request, reply, 'door.forgot', drawForgot))
    scope.post('/forgot', async (request, reply) => {
      await limitRate(ctx, 'POST /forgot', request.ip, { limit: 10, windowMs: 10 * minute })
      const email = ((request.body ?? {}) as Fields).email?.trim() ?? ''
      if (email) await askForReset(ctx, email)
      return show(
        request,
        reply,
        'door.forgot',
        (say) => html`<p class="done" role="status">${say('door.sent')}</p>`,
      )
    })
    scope.get('/password/:token', async (request, reply) => {
      await limitRate(ctx, 'GET /password', request.ip, { limit: 60, windowMs: minute })
      found(await findDoor(ctx, ctx.db, tokenOf(request)))
      return show(request, reply, 'door.choose', (say) => drawChoose(say, false))
    })
    scope.post('/password/:token', async (request, reply) => {
      await limitRate(ctx, 'POST /password', request.ip, { limit: 20, windowMs: 10 * minute })
      found(await findDoor(ctx, ctx.db, tokenOf(request)))
      const password = ((request.body ?? {}) as Fields).password ?? ''
      const isFit = password.length >= SHORTEST && password.length <= LONGEST
      if (!isFit) return show(request, reply, 'door.choose', (say) => drawChoose(say, true), 422)
      await choosePassword(ctx, tokenOf(request), password)
      return show(request, reply, 'door.choose', drawChosen)
    })
  })
}

const tokenOf = (request: FastifyRequest) => (request.params as { token: string }).token
type Say = ReturnType<typeof sayIn>

function show(
  request: FastifyRequest,
  reply: FastifyReply,
  titleKey: string,
  draw: (say: Say) => Markup,
  status = 200,
): FastifyReply {
  const language = nearestLanguage(request.headers['accept-language'])
  const say = sayIn(language)
  const title = say(titleKey)
  return sendPage(reply, {
    language,
    title,
    brand: 'Redress',
    status,
    body: html`<h1>${title}</h1>
      ${draw(say)}`,
  })
}

function drawForgot(say: Say): Markup {
  return html`<p class="second">${say('door.forgot.lead')}</p>
    <form method="post">
      <label for="email">${say('form.email')}</label>
      <input class="in" id="email" name="email" type="email" autocomplete="username" required />
      <button class="btn main">${say('form.send')}</button>
    </form>`
}

function drawChoose(say: Say, isUnfit: boolean): Markup {
  return html`<form method="post">
    <label for="password">${say('door.password')}</label>
    <input
      class="in"
      id="password"
      name="password"
      type="password"
      autocomplete="new-password"
      minlength="${SHORTEST}"
      maxlength="${LONGEST}"
      required
    />
    ${isUnfit && html`<p class="done">${say('door.unfit', { shortest: SHORTEST })}</p>`}
    <button class="btn main">${say('door.act')}</button>
  </form>`
}

function drawChosen(say: Say): Markup {
  return html`<p class="done" role="status">${say('door.chosen')}</p>
    <p><a href="/">${say('door.sign_in')}</a></p>`
}
