import * as routes from '#contracts/http/people.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { createApiKey } from './create-api-key.ts'
import { listApiKeys } from './key-views.ts'
import { revokeApiKey } from './revoke-api-key.ts'

export function bindApiKeys(app: HttpApp): void {
  bind(app, routes.listApiKeys, ({ ctx, actor, query }) => listApiKeys(ctx.db, actor.workspaceId, query))
  bind(app, routes.createApiKey, ({ ctx, actor, body }) => createApiKey(ctx, actor, body))
  bind(app, routes.revokeApiKey, ({ ctx, actor, params }) => revokeApiKey(ctx, actor, params.id))
}
