import * as routes from '#contracts/http/policies.ts'
import type { RecomputeOpenClocks } from '#server/features/workspaces/index.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { listPolicies } from './policy-views.ts'
import { createPolicy, publishPolicy } from './publish-policy.ts'

export function bindPolicies(app: HttpApp, hooks: { recomputeOpenClocks: RecomputeOpenClocks }): void {
  bind(app, routes.listPolicies, ({ ctx, actor, query }) => listPolicies(ctx.db, actor.workspaceId, query))
  bind(app, routes.createPolicy, ({ ctx, actor, body }) => createPolicy(ctx, actor, body))
  bind(app, routes.publishPolicy, ({ ctx, actor, params, body, ifMatch }) =>
    publishPolicy(ctx, actor, { id: params.id, body, ifMatch, ...hooks }),
  )
}
