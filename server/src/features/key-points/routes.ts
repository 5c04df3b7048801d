import * as contracts from '#contracts/http/research.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { restateKeyPoints } from './restate-key-points.ts'
import { setKeyPoints } from './set-key-points.ts'

export function bindKeyPoints(app: HttpApp): void {
  bind(app, contracts.setKeyPoints, ({ ctx, actor, params, body }) =>
    setKeyPoints(ctx, actor, params.id, body),
  )
  bind(app, contracts.restateKeyPoints, ({ ctx, actor, params, body }) =>
    restateKeyPoints(ctx, actor, params.id, body),
  )
}
