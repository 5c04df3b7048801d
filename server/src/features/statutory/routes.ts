import * as routes from '#contracts/http/statutory.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { listDuties } from './list-duties.ts'

export function bindStatutory(app: HttpApp): void {
  bind(app, routes.listStatutoryDuties, ({ ctx, actor }) => listDuties(ctx, actor))
}
