import { bindApiKeys } from '#server/features/api-keys/index.ts'
import { bindConversations } from '#server/features/conversations/index.ts'
import { bindMembers } from '#server/features/members/index.ts'
import { bindNotifications } from '#server/features/notifications/index.ts'
import { bindSessions, makeActorResolver } from '#server/features/sessions/index.ts'
import { bindSetup, type StartSample } from '#server/features/setup/index.ts'
import { bindTeams } from '#server/features/teams/index.ts'
import { bindTickets } from '#server/features/tickets/index.ts'
import { bindWorkspaces } from '#server/features/workspaces/index.ts'
import type { Context } from '#server/platform/context.ts'
import type { ActorResolver, HttpApp } from '#server/platform/http/http-app.ts'

/** Who calls. */
export function makeResolver(ctx: Context): ActorResolver {
  return makeActorResolver(ctx)
}

/** Binds every contract to its feature. */
export function bindRoutes(app: HttpApp, hooks: { startSample: StartSample }): void {
  bindSetup(app, hooks)
  bindSessions(app)
  bindMembers(app)
  bindTeams(app)
  bindApiKeys(app)
  bindWorkspaces(app)
  bindTickets(app)
  bindConversations(app)
  bindNotifications(app)
}
