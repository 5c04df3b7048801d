import * as contracts from '#contracts/http/assignment.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { assignNext, takeNext } from './assign-next.ts'

export function bindAssignment(app: HttpApp): void {
  bind(app, contracts.assignNext, ({ ctx, actor, params }) => assignNext(ctx, actor, params.id))
  bind(app, contracts.takeNext, ({ ctx, actor }) => takeNext(ctx, actor))
}
