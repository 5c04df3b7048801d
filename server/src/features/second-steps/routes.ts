import * as routes from '#contracts/http/doors.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { beginMyCodes, confirmMyCodes, endMyCodes, renewMyRecoveryCodes } from './change-second-step.ts'

export function bindSecondSteps(app: HttpApp): void {
  bind(app, routes.beginMyCodes, ({ ctx, actor, body }) => beginMyCodes(ctx, actor, body.password))
  bind(app, routes.confirmMyCodes, ({ ctx, actor, body }) => confirmMyCodes(ctx, actor, body.code))
  bind(app, routes.renewMyRecoveryCodes, ({ ctx, actor, body }) =>
    renewMyRecoveryCodes(ctx, actor, body.password),
  )
  bind(app, routes.endMyCodes, ({ ctx, actor, body }) => endMyCodes(ctx, actor, body.password))
}
