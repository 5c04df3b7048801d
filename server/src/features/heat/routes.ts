import { takeOver as route } from '#contracts/http/heat.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { takeOver } from './take-over.ts'

export function bindHeat(app: HttpApp): void {
  bind(app, route, ({ ctx, actor, params }) => takeOver(ctx, actor, params.id))
}
