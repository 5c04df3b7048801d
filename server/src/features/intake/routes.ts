import * as contracts from '#contracts/http/contacts.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { pushMail } from './push-mail.ts'

export function bindIntake(app: HttpApp): void {
  bind(app, contracts.pushMail, ({ ctx, actor, params, body }) => pushMail(ctx, actor, params.id, body), {
    bodyBytes: app.ctx.config.limits.mailBytes,
  })
}
