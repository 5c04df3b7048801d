import * as routes from '#contracts/http/replays.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { compareReplays } from './compare-replays.ts'
import { listReplays, viewReplay } from './replay-store.ts'
import { cancelReplay, deleteReplay, restoreReplay, startReplay } from './start-replay.ts'

export function bindReplays(app: HttpApp): void {
  bind(app, routes.startReplay, ({ ctx, actor, body }) => startReplay(ctx, actor, body))
  bind(app, routes.listReplays, ({ ctx, actor, query }) => listReplays(ctx.db, actor.workspaceId, query))
  bind(app, routes.readReplay, ({ ctx, actor, params }) => viewReplay(ctx.db, actor.workspaceId, params.id))
  bind(app, routes.cancelReplay, ({ ctx, actor, params }) => cancelReplay(ctx, actor, params.id))
  bind(app, routes.deleteReplay, ({ ctx, actor, params }) => deleteReplay(ctx, actor, params.id))
  bind(app, routes.restoreReplay, ({ ctx, actor, params }) => restoreReplay(ctx, actor, params.id))
  bind(app, routes.compareReplays, ({ ctx, actor, params }) =>
    compareReplays(ctx.db, actor.workspaceId, params),
  )
}
