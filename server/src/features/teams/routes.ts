import * as routes from '#contracts/http/people.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { createTeam, updateTeam } from './save-team.ts'
import { listTeams } from './team-views.ts'

export function bindTeams(app: HttpApp): void {
  bind(app, routes.listTeams, ({ ctx, actor, query }) => listTeams(ctx.db, actor.workspaceId, query))
  bind(app, routes.createTeam, ({ ctx, actor, body }) => createTeam(ctx, actor, body))
  bind(app, routes.updateTeam, ({ ctx, actor, params, body, ifMatch }) =>
    updateTeam(ctx, actor, { id: params.id, body, ifMatch }),
  )
}
