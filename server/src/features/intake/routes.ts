import * as contracts from '#contracts/http/contacts.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { pushMail } from './push-mail.ts'

const FORMS = ['multipart/form-data', 'application/x-www-form-urlencoded']

/** Forms are read at this door only, where mail providers bring them. */
export function bindIntake(app: HttpApp): void {
  app.fastify.register(async (scope) => {
    scope.addContentTypeParser(FORMS, { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    const inScope: HttpApp = Object.create(app, { fastify: { value: scope } })
    bind(
      inScope,
      contracts.pushMail,
      ({ ctx, actor, params, body, request }) =>
        pushMail(ctx, actor, {
          mailboxId: params.id,
          contentType: request.headers['content-type'] ?? '',
          body,
        }),
      { bodyBytes: app.ctx.config.limits.mailBytes * 2 },
    )
  })
}
