import * as routes from '#contracts/http/replays.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { replayPast } from './replay-past.ts'

export function bindReplays(app: HttpApp): void {
  bind(app, routes.replayPast, ({ ctx, actor, body }) => replayPast(ctx, actor.workspaceId, body))
}
