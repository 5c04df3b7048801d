import * as routes from '#contracts/http/workspace.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { readWorkspace, updateWorkspace } from './update-workspace.ts'

export function bindWorkspaces(app: HttpApp): void {
  bind(app, routes.readWorkspace, ({ ctx, actor }) => readWorkspace(ctx, actor))
  bind(app, routes.updateWorkspace, ({ ctx, actor, body }) => updateWorkspace(ctx, actor, body))
}
