import * as routes from '#contracts/http/remedies.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { listRemedies } from './remedy-views.ts'
import { createRemedy, updateRemedy } from './save-remedy.ts'

export function bindRemedies(app: HttpApp): void {
  bind(app, routes.listRemedies, ({ ctx, actor, query }) => listRemedies(ctx.db, actor.workspaceId, query))
  bind(app, routes.createRemedy, ({ ctx, actor, body }) => createRemedy(ctx, actor, body))
  bind(app, routes.updateRemedy, ({ ctx, actor, params, body, ifMatch }) =>
    updateRemedy(ctx, actor, { id: params.id, body, ifMatch }),
  )
}
