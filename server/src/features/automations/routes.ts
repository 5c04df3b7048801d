import * as routes from '#contracts/http/automations.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { listRules } from './rule-views.ts'
import { createRule, updateRule } from './save-rule.ts'
import { tryRule } from './try-rule.ts'

export function bindAutomations(app: HttpApp): void {
  bind(app, routes.listAutomations, ({ ctx, actor, query }) => listRules(ctx.db, actor.workspaceId, query))
  bind(app, routes.createAutomation, ({ ctx, actor, body }) => createRule(ctx, actor, body))
  bind(app, routes.updateAutomation, ({ ctx, actor, params, body, ifMatch }) =>
    updateRule(ctx, actor, { id: params.id, body, ifMatch }),
  )
  bind(app, routes.tryAutomation, ({ ctx, actor, body }) => tryRule(ctx, actor, body))
}
